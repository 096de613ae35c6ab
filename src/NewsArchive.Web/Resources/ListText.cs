namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ListText.resx to the localizer.</summary>
public sealed class ListText;
