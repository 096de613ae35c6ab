namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of CorrectionText.resx to the localizer.</summary>
public sealed class CorrectionText;
