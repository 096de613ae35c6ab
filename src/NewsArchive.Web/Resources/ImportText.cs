namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ImportText.resx to the localizer.</summary>
public sealed class ImportText;
