using System.Collections.Immutable;

namespace NewsArchive.Core.Places.Finding;

/// <summary>The mentions of an article and the places that it is about.</summary>
internal static class ArticleMentions
{
    private const int InTitle = 8;
    private const int InDateline = 3;
    private const int InLead = 3;
    private const int Elsewhere = 1;

    // A headline; or a dateline, a lead or its photo's caption, and one more; or four elsewhere.
    private const int About = 4;

    public static ArticlePlaces Of(Gazetteer gazetteer, List<ArticlePassage> passages, ReadOnlySpan<FoundName> names)
    {
        var mentions = ImmutableArray.CreateBuilder<PlaceMention>();
        var tallies = new Dictionary<int, (int Points, int Count)>();
        var lead = passages.FindIndex(passage => passage.Field == PlaceField.Block);
        foreach (var name in names)
        {
            if (!name.IsPlace || name.Place < 0)
                continue;
            var passage = passages[name.Passage];
            mentions.Add(Mention(gazetteer, passage, name));
            var (points, count) = tallies.GetValueOrDefault(name.Place);
            tallies[name.Place] = (points + PointsOf(passage.Field, name.Passage == lead), count + 1);
        }

        return new ArticlePlaces(mentions.ToImmutable(), Ranked(gazetteer, tallies));
    }

    private static PlaceMention Mention(Gazetteer gazetteer, ArticlePassage passage, FoundName name) => new(
        passage.Field, passage.Ordinal, name.Start, name.End - name.Start, passage.Text[name.Start..name.End], gazetteer.IdAt(name.Place), name.Reason);

    private static int PointsOf(PlaceField field, bool isLead) => field switch
    {
        PlaceField.Title => InTitle,
        PlaceField.Dateline => InDateline,
        PlaceField.LeadCaption => InLead,
        _ => isLead ? InLead : Elsewhere,
    };

    // Places are added in reading order, which the sort keeps.
    private static ImmutableArray<ArticlePlace> Ranked(Gazetteer gazetteer, Dictionary<int, (int Points, int Count)> tallies) =>
        [.. tallies.OrderByDescending(pair => pair.Value.Points)
            .Select(pair => new ArticlePlace(gazetteer.IdAt(pair.Key), pair.Value.Count, pair.Value.Points >= About))];
}
