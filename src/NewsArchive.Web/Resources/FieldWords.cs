namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of FieldWords.resx to the localizer.</summary>
public sealed class FieldWords;
