using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Reading;

/// <summary>In what an article is like another.</summary>
internal sealed record Likeness(int Id, IReadOnlyList<string> Places, IReadOnlyList<string> Words, int SharedPhotos, int? DaysApart, double Score);

/// <summary>The articles that may resemble one, and how much each does.</summary>
internal sealed class RelatedPool(ArchiveColumns columns, int articleId)
{
    // A photo belongs to few articles; one that is everywhere says nothing.
    private const int MostUses = 100;
    private const int MostNames = 3;

    // What sharing is worth: a photo as much as a rare word, and a place that both are about.
    private const double PhotoWorth = 4;
    private const int MostPhotosCounted = 3;
    private const double PlaceWorth = 1.5;

    // Of the same day counts as much as a middling word, a month away hardly.
    private const double NearWorth = 2;
    private const double NearDays = 14;

    private readonly HashSet<int> _articles = [];
    private readonly Dictionary<int, int> _photos = [];
    private readonly List<(string Word, DocumentSet Articles)> _words = [];

    /// <summary>Adds an article that may resemble it.</summary>
    public void Add(int id)
    {
        if (id != articleId && columns.AllArticles.Contains(id))
            _articles.Add(id);
    }

    /// <summary>Adds the articles that show a photo of it.</summary>
    public void AddPhotos()
    {
        var photos = new HashSet<int>();
        for (var figure = columns.Articles.FirstFigure[articleId]; figure > 0; figure = columns.Figures.NextOfArticle[figure])
        {
            if (photos.Count < MostUses && photos.Add(columns.Figures.Photo[figure]))
                AddUses(columns.Figures.Photo[figure]);
        }
    }

    /// <summary>Takes notice of the articles with a word of its headline.</summary>
    /// <param name="isRare">Whether the word alone is a reason to look at them.</param>
    public void AddWord(string word, DocumentSet articles, bool isRare)
    {
        _words.Add((word, articles));
        if (!isRare)
            return;
        foreach (var id in articles)
            Add(id);
    }

    /// <summary>Those most like it, the most alike first; newer first where that is equal. Each shares something.</summary>
    public IReadOnlyList<Likeness> Best(int most)
    {
        var places = AboutOf(articleId);
        var counts = places.ToDictionary(place => place, _ => 1);
        foreach (var id in _articles)
        {
            foreach (var place in AboutOf(id))
            {
                if (counts.TryGetValue(place, out var count))
                    counts[place] = count + 1;
            }
        }

        return
        [
            .. _articles
                .Select(id => Compare(id, counts))
                .Where(like => like.Score > 0)
                .OrderByDescending(like => like.Score)
                .ThenByDescending(like => columns.Articles.OrderKey[like.Id])
                .Take(most),
        ];
    }

    private void AddUses(int photo)
    {
        var uses = new HashSet<int>();
        for (var figure = columns.Photos.FirstFigure[photo]; figure > 0 && uses.Count < MostUses; figure = columns.Figures.NextOfPhoto[figure])
        {
            var id = columns.Figures.Article[figure];
            if (id == articleId || !columns.AllArticles.Contains(id) || !uses.Add(id))
                continue;
            _articles.Add(id);
            _photos[id] = _photos.GetValueOrDefault(id) + 1;
        }
    }

    private Likeness Compare(int id, Dictionary<int, int> counts)
    {
        var places = AboutOf(id).Where(counts.ContainsKey).OrderBy(place => counts[place]).ToList();
        var words = _words.Where(word => word.Articles.Contains(id)).OrderBy(word => word.Articles.Count).ToList();
        var photos = _photos.GetValueOrDefault(id);
        var score = places.Sum(place => PlaceWorth * Rarity(counts[place], _articles.Count + 1))
            + words.Sum(word => Rarity(word.Articles.Count, columns.AllArticles.Count))
            + (PhotoWorth * Math.Min(photos, MostPhotosCounted));
        var days = DaysApart(id);
        return new Likeness(
            id,
            [.. places.Take(MostNames).Select(place => columns.Places[place]?.Name).OfType<string>()],
            [.. words.Take(MostNames).Select(word => word.Word)],
            photos,
            days,
            score > 0 && days is { } apart ? score + (NearWorth * Math.Exp(-apart / NearDays)) : score);
    }

    // What everything has says nothing.
    private static double Rarity(int count, int all) => Math.Log((all + 1.0) / (count + 0.5));

    // Named itself: a country is only shared where both speak of it.
    private List<int> AboutOf(int id)
    {
        var places = new List<int>();
        foreach (var packed in columns.Articles.Places[id])
        {
            if (PlaceNumbers.IsAbout(packed) && PlaceNumbers.IsNamed(packed))
                places.Add(PlaceNumbers.NumberIn(packed));
        }

        return places;
    }

    private int? DaysApart(int id)
    {
        var (one, other) = (columns.Articles.Published[articleId], columns.Articles.Published[id]);
        return one == Days.None || other == Days.None ? null : Math.Abs(one - other);
    }
}
