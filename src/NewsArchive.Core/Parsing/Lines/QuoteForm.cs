namespace NewsArchive.Core.Parsing.Lines;

/// <summary>Lines that stand wholly in quotation marks.</summary>
internal static class QuoteForm
{
    /// <summary>Whether one pair of quotation marks holds the whole line.</summary>
    public static bool IsWhole(Passage text)
    {
        if (text.Length < 3 || Closers(text[0]) is not { } closers || !closers.Contains(text[^1]))
            return false;
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (closers.Contains(text[i]) && !IsInWord(text, i))
                return false;
        }

        return true;
    }

    /// <summary>Whether a closing quotation mark at the end of the line stands behind a stop; a space may stand between: <c>« Kom. »</c>.</summary>
    public static bool EndsWithQuotedStop(Passage text)
    {
        if (text.Length < 2 || !IsCloser(text[^1]))
            return false;
        var last = text.Length - 2;
        return IsStop(last > 0 && text[last] == ' ' ? text[last - 1] : text[last]);
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?';

    private static bool IsCloser(char c) => c is '’' or '”' or '"' or '\'' or '»' or '‘' or '“' or '«' or '›' or '‹';

    private static string? Closers(char opener) => opener switch
    {
        '‘' => "’",
        '’' => "’",
        '“' => "”",
        '”' => "”",
        '„' => "”“",
        '‚' => "’‘",
        '"' => "\"",
        '\'' => "'",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        _ => null,
    };

    // An apostrophe: baby’s, ’s nachts. A closing mark has no letter behind it and no space before it.
    private static bool IsInWord(Passage text, int index) =>
        text[index] is '’' or '\'' && (char.IsLetterOrDigit(text[index + 1]) || text[index - 1] == ' ');
}
