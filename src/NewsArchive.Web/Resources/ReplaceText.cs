namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ReplaceText.resx to the localizer.</summary>
public sealed class ReplaceText;
