using System.Globalization;
using System.Text.Json.Nodes;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.LinkedData;

/// <summary>An article as schema.org's NewsArticle.</summary>
public static class NewsArticleJson
{
    private const int MostPhotos = 20;
    private const int MostCorrections = 20;

    /// <summary>The element for the head of the article's page.</summary>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    /// <param name="corrections">What was corrected in it, or null.</param>
    public static string Element(ArticleRecord article, Func<string, string> absolute, IReadOnlyList<CorrectionNote>? corrections = null)
    {
        var data = Of(article, absolute);
        if (corrections is { Count: > 0 })
            data["correction"] = new JsonArray([.. corrections.Take(MostCorrections).Select(Correction)]);
        return JsonLd.Element(data);
    }

    /// <summary>The data itself.</summary>
    public static JsonObject Of(ArticleRecord article, Func<string, string> absolute)
    {
        var address = absolute(article.Path);
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["headline"] = article.Title,
            ["url"] = address,
            ["mainEntityOfPage"] = address,
            ["inLanguage"] = article.Language,
            ["isAccessibleForFree"] = true,
        };
        data.Set("datePublished", PhotoJson.Moment(article.Published, article.PublishedTime));
        data.Set("dateModified", PhotoJson.Moment(article.Updated, article.UpdatedTime));
        data.Set("dateline", article.Dateline);
        if (article.ReadingMinutes is { } minutes)
            data["timeRequired"] = $"PT{minutes}M";
        AddPeople(data, article);
        AddPhotos(data, article, absolute);
        return data;
    }

    private static JsonNode Correction(CorrectionNote note)
    {
        var comment = JsonLd.Thing("CorrectionComment");
        comment["text"] = note.Reason;
        comment["datePublished"] = note.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return comment;
    }

    private static void AddPeople(JsonObject data, ArticleRecord article)
    {
        if (!string.IsNullOrWhiteSpace(article.Byline))
            data["author"] = JsonLd.Organization(article.Byline);
        if (!string.IsNullOrWhiteSpace(article.Collection.Publisher))
            data["publisher"] = JsonLd.Organization(article.Collection.Publisher);
        data["isPartOf"] = new JsonObject { ["@type"] = "Collection", ["name"] = article.Collection.Name };
        data.Set("license", WebAddress.Find(article.Collection.Licence)?.AbsoluteUri);
    }

    private static void AddPhotos(JsonObject data, ArticleRecord article, Func<string, string> absolute)
    {
        var figures = article.Blocks.Items.Where(b => b.Kind == BlockKind.Figure).Select(b => b.Figure).Prepend(article.Lead);
        var photos = figures.OfType<FigureRecord>().Take(MostPhotos)
            .Select(f => PhotoJson.Of(f.PhotoId, f.Agency, f.Caption, f.AgencyName, absolute)).ToArray<JsonNode?>();
        if (photos.Length > 0)
            data["associatedMedia"] = new JsonArray(photos);
    }
}
