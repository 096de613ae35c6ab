namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ErrorText.resx to the localizer.</summary>
public sealed class ErrorText;
