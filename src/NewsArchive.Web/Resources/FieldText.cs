namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of FieldText.resx to the localizer.</summary>
public sealed class FieldText;
