using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Checking;

/// <summary>The words that the index has of an article: how many in each row.</summary>
/// <param name="Parts">Of the parts of the article, in order, as far as they are there without a gap.</param>
/// <param name="Captions">Of the figures, by their numbers.</param>
public sealed record IndexedRows(IReadOnlyList<int> Parts, IReadOnlyDictionary<long, int> Captions);

/// <summary>Whether the search index has the words and the places of an article.</summary>
/// <param name="rows">What the index has of it.</param>
/// <param name="isCurrent">Whether the index was made by the rules of this program, so that the words themselves can be counted.</param>
internal sealed class IndexCheck(StoredTexts texts, string path, StoredPlaces? places, IndexedRows rows, bool isCurrent)
{
    private readonly List<CheckFault> _faults = [];

    public IReadOnlyList<CheckFault> FindFaults()
    {
        CheckWords(ArticleWords.Of(IndexedArticle.Of(texts.Article)));
        CheckPlaces();
        return _faults;
    }

    private void CheckWords(ArticleWords words)
    {
        if (isCurrent ? !rows.Parts.SequenceEqual(words.Parts.Select(Count)) : rows.Parts.Count == 0)
            Add(FaultCode.IndexIncomplete, "text");
        foreach (var (position, text) in words.Captions)
        {
            var count = texts.Figures.TryGetValue(position, out var figure) ? rows.Captions.GetValueOrDefault(figure, -1) : -1;
            if (isCurrent ? count != Count(text) : count < 0)
                Add(FaultCode.IndexIncomplete, $"figure {position}");
        }
    }

    private static int Count(string words) => words.Length == 0 ? 0 : words.Count(' ') + 1;

    private void CheckPlaces()
    {
        if (places is null)
        {
            Add(FaultCode.IndexIncomplete, "places");
            return;
        }

        if (PlaceMap.ReadPlaces(places.Places) is not { } read || PlaceMap.ReadMentions(places.Mentions, read) is not { } mentions)
        {
            Add(FaultCode.PlacesDamaged, null);
            return;
        }

        foreach (var mention in mentions.Where(mention => !IsName(mention)))
            Add(FaultCode.PlacesDamaged, $"{mention.Field} {mention.Ordinal}");
    }

    // Inside its text, and a name as a name stands there: letters at both ends, and none cut off at its beginning.
    private bool IsName(StoredMention mention)
    {
        if (TextOf(mention) is not { } text || mention.Length == 0 || (long)mention.Offset + mention.Length > text.Length)
            return false;
        var name = text.AsSpan(mention.Offset, mention.Length);
        return !char.IsWhiteSpace(name[0]) && !char.IsWhiteSpace(name[^1])
            && !char.IsLowSurrogate(name[0]) && !char.IsHighSurrogate(name[^1])
            && (mention.Offset == 0 || !char.IsLetterOrDigit(text[mention.Offset - 1]));
    }

    private string? TextOf(StoredMention mention)
    {
        var article = texts.Article;
        var block = mention.Ordinal >= 0 && mention.Ordinal < article.Blocks.Length ? article.Blocks[mention.Ordinal] : null;
        var figure = mention.Ordinal == Figure.LeadPosition ? article.LeadPhoto : block?.Figure;
        return mention.Field switch
        {
            PlaceField.Title => article.Title?.Text,
            PlaceField.Dateline => article.Dateline?.Text,
            PlaceField.LeadCaption or PlaceField.Caption => figure?.Caption?.Text,
            PlaceField.Description => figure?.Agency?.Description?.Text,
            _ => block?.Text,
        };
    }

    private void Add(FaultCode code, string? detail) => _faults.Add(new CheckFault(code, path, detail));
}
