namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of AccountText.resx to the localizer.</summary>
public sealed class AccountText;
