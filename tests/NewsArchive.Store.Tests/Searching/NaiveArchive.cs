using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>An article as the list's oracle knows it.</summary>
internal sealed record NaiveArticle(
    string Title, DateOnly? Published, string? Place, string? Agency, string? Photographer, DateOnly? Taken, string Collection, bool HasWord);

/// <summary>Answers filters by asking every article, one by one.</summary>
internal sealed class NaiveArchive(IReadOnlyList<NaiveArticle> articles)
{
    public IReadOnlyList<NaiveArticle> Articles => articles;

    /// <summary>The articles that pass, newest first, undated last, later ones first where that is equal.</summary>
    public List<NaiveArticle> Passing(ArchiveFilter filter) =>
    [
        .. articles.Select((article, i) => (article, i))
            .Where(pair => Passes(pair.article, filter))
            .OrderByDescending(pair => pair.article.Published ?? DateOnly.MinValue)
            .ThenByDescending(pair => pair.i)
            .Select(pair => pair.article),
    ];

    /// <summary>How many there are of each value, the filter of that value left out.</summary>
    public Dictionary<string, int> Counts(ArchiveFilter withoutIt, Func<NaiveArticle, IEnumerable<string>> values) =>
        Passing(withoutIt).SelectMany(values).GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The place with all above it.</summary>
    public static IEnumerable<string> PlacesOf(NaiveArticle article)
    {
        if (article.Place is null)
            return [];
        var place = Gazetteer.Shared.FindByName(article.Place)[0];
        return Gazetteer.Shared.AncestorsOf(place).Prepend(place).Select(above => above.Path);
    }

    /// <summary>The day on the axis.</summary>
    public static DateOnly? DayOf(NaiveArticle article, DateAxis axis) => axis == DateAxis.Taken ? article.Taken : article.Published;

    private static bool Passes(NaiveArticle article, ArchiveFilter filter)
    {
        var day = DayOf(article, filter.Axis);
        var isWithin = (filter.From is null && filter.Until is null)
            || (day >= (filter.From?.First ?? DateOnly.MinValue) && day <= (filter.Until?.Last ?? DateOnly.MaxValue));
        return isWithin
            && (filter.Query is null || article.HasWord)
            && (filter.Places.IsEmpty || PlacesOf(article).Any(place => filter.Places.Contains(place)))
            && (filter.Agencies.IsEmpty || filter.Agencies.Contains(article.Agency ?? ""))
            && (filter.Photographers.IsEmpty || filter.Photographers.Contains(article.Photographer ?? ""))
            && (filter.Collections.IsEmpty || filter.Collections.Contains(article.Collection))
            && (filter.Findings.IsEmpty || (filter.Findings.Contains(FindingCode.MissingDate) && article.Published is null))
            && (filter.HasPhoto is null || filter.HasPhoto == (article.Agency is not null));
    }
}
