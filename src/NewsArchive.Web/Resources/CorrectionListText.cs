namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of CorrectionListText.resx to the localizer.</summary>
public sealed class CorrectionListText;
