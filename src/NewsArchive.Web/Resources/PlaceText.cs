namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of PlaceText.resx to the localizer.</summary>
public sealed class PlaceText;
