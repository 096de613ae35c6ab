namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of PanelText.resx to the localizer.</summary>
public sealed class PanelText;
