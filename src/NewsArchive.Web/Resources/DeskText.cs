namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of DeskText.resx to the localizer.</summary>
public sealed class DeskText;
