namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of FrontText.resx to the localizer.</summary>
public sealed class FrontText;
