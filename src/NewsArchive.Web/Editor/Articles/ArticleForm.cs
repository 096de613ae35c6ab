using System.Globalization;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.Fields;
using NewsArchive.Web.Editor.Items;

namespace NewsArchive.Web.Editor.Articles;

/// <summary>What is particular about the form of an article.</summary>
public static class ArticleForm
{
    /// <summary>How an article is read for work on it.</summary>
    public static ItemReading<DeskArticle> Reading(DeskArticleReader articles, long articleId) => new(
        cancellationToken => articles.ReadAsync(articleId, cancellationToken),
        FieldsOf,
        article => new DeskItem(article.Article.ArticleId, 0))
    {
        Missing = FindPlace,
    };

    /// <summary>Where a name stands in the article: its headline, and each block; none when it stands nowhere.</summary>
    public static IEnumerable<DeskField> PlacesNamed(DeskArticle article, string name)
    {
        if (name.Length == 0)
            yield break;
        if (article.Article.Title.Contains(name, StringComparison.Ordinal))
            yield return Undecided(new CorrectionTarget(article.Article.Sha256, TargetKind.Article, default, CorrectedField.Place, name));
        foreach (var block in article.Blocks)
        {
            if (block.Kind is { Target: var target } && block.Whole.Contains(name, StringComparison.Ordinal))
                yield return Undecided(new CorrectionTarget(target.Sha256, TargetKind.Block, target.Span, CorrectedField.Place, name));
        }
    }

    /// <summary>Adds a decision about a name wherever it stands.</summary>
    /// <returns>How often it stands; 0 when nowhere.</returns>
    public static int AddPlace(ItemWork<DeskArticle> work, string name, long placeId)
    {
        var count = 0;
        foreach (var place in PlacesNamed(work.Record, name.Trim()))
        {
            work.Type(work.Form.Find(place.Target) ?? work.Form.Add(place), FieldValues.Of(placeId));
            count++;
        }

        return count;
    }

    private static IEnumerable<DeskField> FieldsOf(DeskArticle article) =>
    [
        article.Title,
        article.Published,
        article.Byline,
        .. article.Blocks.Select(block => block.Kind).OfType<DeskField>(),
        .. article.Places.Select(place => place.Field).DistinctBy(field => field.Target),
    ];

    // A name that was added in a draft and stands in the text still.
    private static DeskField? FindPlace(DeskArticle article, string target)
    {
        var parts = target.Split(':', 3);
        if (parts.Length < 3 || parts[0] != CorrectedFields.NameOf(CorrectedField.Place)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;
        return PlacesNamed(article, parts[2]).FirstOrDefault(field => DraftTarget.Of(field.Target) == target);
    }

    private static DeskField Undecided(CorrectionTarget target) => new(target, null, null, null, null, null);
}
