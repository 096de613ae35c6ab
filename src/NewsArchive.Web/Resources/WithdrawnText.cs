namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of WithdrawnText.resx to the localizer.</summary>
public sealed class WithdrawnText;
