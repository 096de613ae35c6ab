using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>Finds where the names behind an agency end, when no bracket closes them.</summary>
internal static class CreditEnd
{
    private const int MaxLength = 300;

    private static readonly string[] Notices =
    [
        "ATTENTION EDITORS", "ATTENTION:", "ATTENTION ", "RESTRICTED TO", "MANDATORY CREDIT", "FOR EDITORIAL USE",
        "EDITORIAL USE ONLY", "TPX IMAGES", "NO RESALES", "NO ARCHIVES", "NO SALES", "NO MARKETING", "THIS IMAGE", "THIS PICTURE",
        "BEST QUALITY", "QUALITY REPEAT", "REFILE", "Photo credit", "Photo by", "TEMPLATE OUT", "DISTRIBUTED AS",
        "ALTERNATE CROP", "CAPTION CORRECTION", "TO GO WITH",
    ];

    /// <summary>The part up to the first notice, bracketed remark or end of a sentence.</summary>
    public static Part Cut(Passage text, Part part)
    {
        var limit = Math.Min(part.End, part.Start + MaxLength);
        var depth = 0;
        for (var i = part.Start; i < limit; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (depth < 0 || Ends(text, i, part))
                return text.TrimEnd(part with { End = i }, " -–—|;");
        }

        return text.TrimEnd(part with { End = limit }, " -–—|;");
    }

    /// <summary>Whether a part begins with words that never belong to a name.</summary>
    public static bool IsNoticeAt(Passage text, Part part) => IsNotice(text, part.Start) || IsOut(text, part.Start, part.End);

    private static bool Ends(Passage text, int at, Part part)
    {
        if (text[at] is '(' or '[')
            return !IsAcronym(text, at, part.End);
        if (text[at] is '.' && at + 2 < part.End && text[at + 1] == ' ')
            return !IsAbbreviation(text, at, part.Start);
        return char.IsLetter(text[at]) && text.StartsWord(at) && (IsNotice(text, at) || IsOut(text, at, part.End));
    }

    private static bool IsNotice(Passage text, int at)
    {
        foreach (var notice in Notices)
        {
            if (text.At(at, notice))
                return true;
        }

        return false;
    }

    // "Netherlands OUT", "TURKEY OUT - NO ARCHIVES"
    private static bool IsOut(Passage text, int at, int end)
    {
        var space = at;
        while (space < end && space < at + 20 && char.IsLetter(text[space]))
            space++;
        return text.At(space, " OUT") && text.EndsWord(space + 4);
    }

    // (KNDF) and (PRO-REBEL) belong to the name before them; (Photo credit should read …) and (SYRIA - Tags: …) do not.
    private static bool IsAcronym(Passage text, int at, int end)
    {
        var close = at + 1;
        while (close < end && close < at + 30 && (char.IsLetterOrDigit(text[close]) || text[close] is '-' or '.' or '&' or '\'' or '’'))
            close++;
        return close < end && text[close] is ')' or ']' && close > at + 1 && !char.IsDigit(text[at + 1]);
    }

    private static bool IsAbbreviation(Passage text, int stop, int start)
    {
        var word = stop;
        while (word > start && char.IsLetter(text[word - 1]))
            word--;
        return stop - word is > 0 and <= 4;
    }
}
