namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of HistoryText.resx to the localizer.</summary>
public sealed class HistoryText;
