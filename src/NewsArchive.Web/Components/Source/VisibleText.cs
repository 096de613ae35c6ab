namespace NewsArchive.Web.Components.Source;

/// <summary>A run of text to show as it stands, or the name of one sign that cannot be seen.</summary>
/// <param name="Text">The text, or the name of the sign.</param>
/// <param name="IsSign">Whether it is the name of a sign.</param>
public readonly record struct VisibleRun(string Text, bool IsSign);

/// <summary>Takes text apart into what shows itself and what has to be named.</summary>
public static class VisibleText
{
    private const string Half = "\uFFFD";

    /// <summary>
    /// The runs of a text. CR LF is a line end like any other and not named; a lone CR is named, and the page breaks the line behind it; half a surrogate
    /// pair is shown as U+FFFD. A joiner between emoji is named too: the source view hides nothing.
    /// </summary>
    public static IEnumerable<VisibleRun> Runs(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
                continue;
            }

            if (Shown(text, i) is not { } shown)
                continue;
            if (i > start)
                yield return new VisibleRun(text[start..i], false);
            yield return shown;
            start = i + 1;
        }

        if (start < text.Length)
            yield return new VisibleRun(text[start..], false);
    }

    private static VisibleRun? Shown(string text, int at)
    {
        if (char.IsSurrogate(text[at]))
            return new VisibleRun(Half, false);
        if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
            return new VisibleRun("", false);
        return InvisibleSigns.Name(text[at]) is { } name ? new VisibleRun(name, true) : null;
    }
}
