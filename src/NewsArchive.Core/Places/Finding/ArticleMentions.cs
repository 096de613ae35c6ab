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

    public static ArticlePlaces Of(
        Gazetteer gazetteer, List<ArticlePassage> passages, ReadOnlySpan<FoundName> names, IReadOnlyList<PlaceDecision> decisions)
    {
        var found = ImmutableArray.CreateBuilder<PlaceMention>();
        foreach (var name in names)
        {
            if (name.IsPlace && name.Place >= 0)
                found.Add(Mention(gazetteer, passages[name.Passage], name));
        }

        var mentions = DecidedMentions.Over(found.ToImmutable(), passages, decisions);
        return new ArticlePlaces(mentions, Ranked(mentions, passages));
    }

    private static PlaceMention Mention(Gazetteer gazetteer, ArticlePassage passage, FoundName name) => new(
        passage.Field, passage.Ordinal, name.Start, name.End - name.Start, passage.Text[name.Start..name.End], gazetteer.IdAt(name.Place), name.Reason);

    // Places are added in reading order, which the sort keeps.
    private static ImmutableArray<ArticlePlace> Ranked(ImmutableArray<PlaceMention> mentions, List<ArticlePassage> passages)
    {
        var lead = passages.FindIndex(passage => passage.Field == PlaceField.Block);
        var leadOrdinal = lead < 0 ? -1 : passages[lead].Ordinal;
        var tallies = new Dictionary<long, (int Points, int Count)>();
        foreach (var mention in mentions)
        {
            var isLead = mention.Field == PlaceField.Block && mention.Ordinal == leadOrdinal;
            var (points, count) = tallies.GetValueOrDefault(mention.PlaceId);
            tallies[mention.PlaceId] = (points + PointsOf(mention.Field, isLead), count + 1);
        }

        return
        [
            .. tallies.OrderByDescending(pair => pair.Value.Points)
                .Select(pair => new ArticlePlace(pair.Key, pair.Value.Count, pair.Value.Points >= About)),
        ];
    }

    private static int PointsOf(PlaceField field, bool isLead) => field switch
    {
        PlaceField.Title => InTitle,
        PlaceField.Dateline => InDateline,
        PlaceField.LeadCaption => InLead,
        _ => isLead ? InLead : Elsewhere,
    };
}
