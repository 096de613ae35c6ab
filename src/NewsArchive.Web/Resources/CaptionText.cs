namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of CaptionText.resx to the localizer.</summary>
public sealed class CaptionText;
