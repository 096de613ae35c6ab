namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of SourceViewText.resx to the localizer.</summary>
public sealed class SourceViewText;
