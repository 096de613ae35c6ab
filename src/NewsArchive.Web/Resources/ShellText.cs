namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ShellText.resx to the localizer.</summary>
public sealed class ShellText;
