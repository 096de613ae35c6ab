using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary><c>Satellite image ©2023 Maxar Technologies</c>: whose it is, not who took it.</summary>
internal static class SatelliteImage
{
    public static Part? Owner(Passage text, Part part)
    {
        const string Label = "Satellite image";
        if (!text.AtAnyCase(part.Start, Label))
            return null;
        var owner = text.TrimStart(part with { Start = part.Start + Label.Length }, " ©(cC)0123456789");
        return owner.IsEmpty ? null : owner;
    }
}
