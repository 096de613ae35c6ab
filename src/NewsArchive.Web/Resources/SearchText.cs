namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of SearchText.resx to the localizer.</summary>
public sealed class SearchText;
