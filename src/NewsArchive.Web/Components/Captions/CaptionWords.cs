using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Captions;

/// <summary>What a caption card says as its main text.</summary>
/// <param name="Text">The text; null when there is none.</param>
/// <param name="IsEnglish">Whether it is the agency's English, for want of a Dutch caption.</param>
public sealed record CaptionWords(string? Text, bool IsEnglish)
{
    private const string GraphicContent = "GRAPHIC CONTENT";

    /// <summary>The Dutch caption; without one the agency's description, or all of its caption when it has no description.</summary>
    public static CaptionWords Of(CaptionRecord? caption, AgencyCaptionRecord? agency)
    {
        if (!string.IsNullOrWhiteSpace(caption?.Text))
            return new CaptionWords(caption.Text, false);
        if (agency is null)
            return new CaptionWords(null, false);
        return new CaptionWords(string.IsNullOrWhiteSpace(agency.Description) ? agency.Text : agency.Description, true);
    }

    /// <summary>Who is credited: as the Dutch caption has it, else the agency's line and photographer; or null.</summary>
    public static string? Credit(CaptionRecord? caption, AgencyCaptionRecord? agency)
    {
        if (!string.IsNullOrWhiteSpace(caption?.Credit))
            return caption.Credit;
        var parts = new[] { agency?.CreditLine, agency?.Creator ?? agency?.Source }.Where(part => !string.IsNullOrWhiteSpace(part));
        return string.Join(" / ", parts) is { Length: > 0 } credit ? credit : null;
    }

    /// <summary>Whether the agency warns that the picture is shocking.</summary>
    public static bool IsGraphic(AgencyCaptionRecord? agency) =>
        agency?.Flags.Any(flag => flag.Contains(GraphicContent, StringComparison.OrdinalIgnoreCase)) == true;
}
