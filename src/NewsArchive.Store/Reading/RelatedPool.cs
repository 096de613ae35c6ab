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
    private readonly List<SharedPlace> _places = [];

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
        CountPlaces();
        var best = new PriorityQueue<int, (double Score, long OrderKey)>();
        foreach (var id in _articles)
        {
            if (ScoreOf(id) is not (> 0 and var score))
                continue;
            if (best.Count < most)
                best.Enqueue(id, (score, columns.Articles.OrderKey[id]));
            else
                best.EnqueueDequeue(id, (score, columns.Articles.OrderKey[id]));
        }

        var likest = new List<Likeness>();
        while (best.TryDequeue(out var id, out var rank))
            likest.Add(Explain(id, rank.Score));
        likest.Reverse();
        return likest;
    }

    // How many of the articles are about each place that this one is about.
    private void CountPlaces()
    {
        foreach (var packed in columns.Articles.Places[articleId])
        {
            if (IsAbout(packed))
                _places.Add(new SharedPlace(PlaceNumbers.NumberIn(packed)));
        }

        foreach (var id in _articles)
        {
            foreach (var packed in columns.Articles.Places[id])
            {
                if (Shared(packed) is { } place)
                    place.Articles++;
            }
        }
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

    private double ScoreOf(int id)
    {
        var score = PhotoWorth * Math.Min(_photos.GetValueOrDefault(id), MostPhotosCounted);
        foreach (var packed in columns.Articles.Places[id])
        {
            if (Shared(packed) is { } place)
                score += PlaceWorth * Rarity(place.Articles, _articles.Count + 1);
        }

        foreach (var (_, articles) in _words)
        {
            if (articles.Contains(id))
                score += Rarity(articles.Count, columns.AllArticles.Count);
        }

        return score > 0 && DaysApart(id) is { } apart ? score + (NearWorth * Math.Exp(-apart / NearDays)) : score;
    }

    // The rarest of what is shared says most.
    private Likeness Explain(int id, double score)
    {
        var places = new List<SharedPlace>();
        foreach (var packed in columns.Articles.Places[id])
        {
            if (Shared(packed) is { } place)
                places.Add(place);
        }

        return new Likeness(
            id,
            [.. places.OrderBy(place => place.Articles).Take(MostNames).Select(place => columns.Places[place.Number]?.Name).OfType<string>()],
            [.. _words.Where(word => word.Articles.Contains(id)).OrderBy(word => word.Articles.Count).Take(MostNames).Select(word => word.Word)],
            _photos.GetValueOrDefault(id),
            DaysApart(id),
            score);
    }

    // What everything has says nothing.
    private static double Rarity(int count, int all) => Math.Log((all + 1.0) / (count + 0.5));

    private SharedPlace? Shared(int packed)
    {
        if (IsAbout(packed))
        {
            foreach (var place in _places)
            {
                if (place.Number == PlaceNumbers.NumberIn(packed))
                    return place;
            }
        }

        return null;
    }

    // Named itself: a country is only shared where both speak of it.
    private static bool IsAbout(int packed) => PlaceNumbers.IsAbout(packed) && PlaceNumbers.IsNamed(packed);

    private int? DaysApart(int id)
    {
        var (one, other) = (columns.Articles.Published[articleId], columns.Articles.Published[id]);
        return one == Days.None || other == Days.None ? null : Math.Abs(one - other);
    }

    private sealed class SharedPlace(int number)
    {
        public int Number => number;

        public int Articles { get; set; } = 1;
    }
}
