using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Photos;

/// <summary>Which Dutch caption stands for a photo that has several.</summary>
public static class PhotoCaption
{
    /// <summary>That of the newest use that has words; else one with only a credit; else null.</summary>
    public static CaptionRecord? Of(PhotoRecord photo) =>
        photo.Uses.Select(use => use.Caption).FirstOrDefault(caption => !string.IsNullOrWhiteSpace(caption?.Text))
        ?? photo.Uses.Select(use => use.Caption).FirstOrDefault(caption => caption is not null);
}
