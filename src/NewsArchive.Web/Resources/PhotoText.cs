namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of PhotoText.resx to the localizer.</summary>
public sealed class PhotoText;
