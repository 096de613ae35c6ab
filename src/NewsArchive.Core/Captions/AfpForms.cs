using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary><c>AFP PHOTO / N</c>, <c>AFP PHOTO/HO/S</c>, bare <c>AFP PHOTO</c>, <c>/ AFP / N</c>.</summary>
internal static class AfpForms
{
    private const string Photo = "AFP PHOTO";

    public static CreditMatch? Match(Passage text, Part content, bool isBracketed)
    {
        if (!text.At(content.Start, "AFP"))
            return null;
        if (text.AtAnyCase(content.Start, Photo) && text.EndsWord(content.Start + Photo.Length))
            return Names(text, content, Photo.Length);
        var isBehindSlash = content.Start >= 2 && text[content.Start - 1] == ' ' && text[content.Start - 2] == '/';
        return (isBehindSlash || isBracketed) && text.At(content.Start + 3, " / ") ? Names(text, content, 3) : null;
    }

    private static CreditMatch Names(Passage text, Part content, int length)
    {
        var line = new Part(content.Start, content.Start + length);
        var names = text.TrimStart(content with { Start = line.End }, " ");
        var hasDivider = !names.IsEmpty && text[names.Start] is '/' or ':' or '-' or '–';
        var cut = CreditEnd.Cut(text, text.TrimStart(names, " /:-–—"));
        var match = new CreditMatch(new Part(line.Start, Math.Max(line.End, cut.End))) { Line = line };
        if (cut.IsEmpty)
            return match;
        return hasDivider || text.Words(cut, 4) <= 4
            ? CreditParts.Assign(text, match, CreditParts.Split(text, cut))
            : match with { Whole = line };
    }
}
