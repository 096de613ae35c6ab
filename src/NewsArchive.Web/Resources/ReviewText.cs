namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ReviewText.resx to the localizer.</summary>
public sealed class ReviewText;
