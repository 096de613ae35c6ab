using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>The key by which figures share a Photo: agency captions that are equal but for white space and case.</summary>
public static class PhotoKey
{
    /// <summary>32 lower-case hexadecimal digits; the same for equal captions, in every culture and on every machine.</summary>
    public static string Of(ParsedAgencyCaption caption) => TextFingerprints.Hash(caption.Text.ToUpperInvariant());
}
