namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ArticleText.resx to the localizer.</summary>
public sealed class ArticleText;
