namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of WorkText.resx to the localizer.</summary>
public sealed class WorkText;
