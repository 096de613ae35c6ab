using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary><c>(AP Photo/N)</c>, <c>AP Photo/N</c>, <c>(AP Photo/N, File)</c>.</summary>
internal static class ApForms
{
    public static CreditMatch? Match(Passage text, Part content, bool isBracketed)
    {
        const string Photo = "AP Photo";
        if (!text.At(content.Start, "AP ") || !text.AtAnyCase(content.Start, Photo) || !text.EndsWord(content.Start + Photo.Length))
            return null;
        var line = new Part(content.Start, content.Start + Photo.Length);
        var names = text.TrimStart(content with { Start = line.End }, " ");
        if (!names.IsEmpty && text[names.Start] is not ('/' or ',' or ':') && !text.At(names.Start, "by "))
            return isBracketed ? null : new CreditMatch(line) { Line = line };
        names = text.TrimStart(names, " /,:");
        names = text.At(names.Start, "by ") ? names with { Start = names.Start + 3 } : names;
        var cut = isBracketed ? names : CreditEnd.Cut(text, names);
        var match = new CreditMatch(new Part(line.Start, Math.Max(line.End, cut.End))) { Line = line };
        return CreditParts.Assign(text, match, CreditParts.Split(text, cut));
    }
}
