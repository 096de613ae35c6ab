using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>An agency, a slash and a name: the shape that several agencies share.</summary>
internal static class SlashForm
{
    /// <summary>
    /// The credit when <paramref name="agency"/> stands at the start of the content with a slash behind it. In capitals it may
    /// stand anywhere; in other case only where a credit can begin, so that "told Reuters/Ipsos" is none.
    /// </summary>
    public static CreditMatch? Match(Passage text, Part content, string agency, bool isBracketed)
    {
        if (!text.AtAnyCase(content.Start, agency) || !StandsFree(text, content.Start))
            return null;
        var line = new Part(content.Start, content.Start + agency.Length);
        var slash = text.TrimStart(content with { Start = line.End }, " ");
        if (slash.IsEmpty || text[slash.Start] != '/' || line.End >= content.End)
            return null;
        if (!isBracketed && !text.At(line.Start, agency.ToUpperInvariant()) && !IsBehindSentence(text, line.Start))
            return null;
        var names = text.TrimStart(slash, " /");
        var cut = isBracketed ? names : CreditEnd.Cut(text, names);
        var match = new CreditMatch(new Part(line.Start, Math.Max(line.End, cut.End))) { Line = line };
        return CreditParts.Assign(text, match, CreditParts.Split(text, cut));
    }

    /// <summary>Whether no slash, dash or hyphen binds a place to the word before it, as in <c>NAME/EPA-EFE/Shutterstock</c>.</summary>
    public static bool StandsFree(Passage text, int at) =>
        at < 2 || text[at - 1] is not ('/' or '—' or '-') || (text[at - 1] != '/' && !char.IsLetterOrDigit(text[at - 2]));

    /// <summary>Whether a place stands behind the end of a sentence, a slash, or at the very start.</summary>
    public static bool IsBehindSentence(Passage text, int at)
    {
        var before = text.TrimEnd(new Part(Math.Max(0, at - 6), at), " \"'”’)");
        return before.IsEmpty || text[before.End - 1] is '.' or '!' or '?' or '/' or '—' or '–' or '-';
    }
}
