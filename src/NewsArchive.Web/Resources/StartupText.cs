namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of StartupText.resx to the localizer.</summary>
public sealed class StartupText;
