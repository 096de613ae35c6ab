namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ExchangeText.resx to the localizer.</summary>
public sealed class ExchangeText;
