using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Places.Finding;

/// <summary>A text of an article that is read for places.</summary>
/// <param name="Field">Which text.</param>
/// <param name="Ordinal">The index of the block; -1 outside the blocks.</param>
/// <param name="Text">The text.</param>
internal readonly record struct ArticlePassage(PlaceField Field, int Ordinal, string Text);

/// <summary>The texts of an article in which places count (GOLD: no boilerplate, related, byline, credit, source, note or restriction).</summary>
internal static class ArticlePassages
{
    public static List<ArticlePassage> Of(ParsedArticle article)
    {
        var passages = new List<ArticlePassage>(article.Blocks.Length + 3);
        Add(passages, PlaceField.Title, -1, article.Title?.Text);
        Add(passages, PlaceField.Dateline, -1, article.Dateline?.Text);
        Add(passages, PlaceField.LeadCaption, -1, article.LeadPhoto?.Caption?.Text);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Related)
                continue;
            Add(passages, PlaceField.Block, i, block.Text);
            Add(passages, PlaceField.Description, i, block.Figure?.Agency?.Description?.Text);
            Add(passages, PlaceField.Caption, i, block.Figure?.Caption?.Text);
        }

        return passages;
    }

    private static void Add(List<ArticlePassage> passages, PlaceField field, int ordinal, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            passages.Add(new ArticlePassage(field, ordinal, text));
    }
}
