using System.Runtime.InteropServices;
using NewsArchive.Core.Words;

namespace NewsArchive.Store.Searching;

/// <summary>What a search finds: articles or photos. It says where their words stand and what each place is worth.</summary>
internal abstract class SearchScope(ArchiveColumns columns, WordLookups lookups, PlaceSets places)
{
    protected ArchiveColumns Columns => columns;

    public WordLookups Lookups => lookups;

    /// <summary>Everything there is to find.</summary>
    public abstract DocumentSet All { get; }

    protected abstract bool IsAboutPhotos { get; }

    /// <summary>Where the words of a field of a query are looked for, and what finding them there is worth.</summary>
    public abstract IReadOnlyList<(WordField Field, double Worth)> FieldsOf(QueryField field);

    /// <summary>What is found by words.</summary>
    public DocumentSet Find(WordField field, LookupKind kind, IEnumerable<string> words, CancellationToken cancellationToken)
    {
        var lookup = WordLookup.Of(field, kind, words);
        var found = lookups.Find(lookup, cancellationToken);
        return found.Count == 0 ? found : lookup.IsAboutFigures ? OfFigures(found) : OfArticles(found);
    }

    /// <summary>How much words matter in each of what has them; only where that can be told for what is found.</summary>
    public virtual IReadOnlyList<WordWeight> Weigh(IEnumerable<string> words, CancellationToken cancellationToken) => [];

    /// <summary>What has to do with a place.</summary>
    public DocumentSet Find(int place, PlaceUse use) => places.Find(new PlaceQuestion(place, use, IsAboutPhotos));

    protected abstract DocumentSet OfFigures(DocumentSet figures);

    protected abstract DocumentSet OfArticles(DocumentSet articles);
}

/// <summary>Articles: found in title, text and captions.</summary>
internal sealed class ArticleScope(ArchiveColumns columns, WordLookups lookups, PlaceSets places) : SearchScope(columns, lookups, places)
{
    private static readonly (WordField, double)[] Anywhere =
        [(WordField.Article, 1), (WordField.Title, 7), (WordField.Lead, 2), (WordField.Caption, 1), (WordField.AgencyCaption, 0.7)];

    private static readonly (WordField, double)[] InTitle = [(WordField.Title, 8)];

    private static readonly (WordField, double)[] InCaptions = [(WordField.Caption, 1), (WordField.AgencyCaption, 0.7)];

    public override DocumentSet All => Columns.AllArticles;

    protected override bool IsAboutPhotos => false;

    public override IReadOnlyList<(WordField Field, double Worth)> FieldsOf(QueryField field) => field switch
    {
        QueryField.Title => InTitle,
        QueryField.Photo => InCaptions,
        _ => Anywhere,
    };

    public override IReadOnlyList<WordWeight> Weigh(IEnumerable<string> words, CancellationToken cancellationToken)
    {
        var weights = Lookups.Words.Weigh(WordLookup.Of(WordField.Article, LookupKind.Any, words), cancellationToken);
        var most = weights.Select(weight => weight.Weight).DefaultIfEmpty().Max();
        return most <= 0 ? [] : [.. weights.Select(weight => weight with { Weight = weight.Weight / most })];
    }

    protected override DocumentSet OfFigures(DocumentSet figures) => Columns.ArticlesOf(figures);

    protected override DocumentSet OfArticles(DocumentSet articles) => articles.And(Columns.AllArticles);
}

/// <summary>Photos: found in their captions, or by the title of an article that shows them.</summary>
internal sealed class PhotoScope(ArchiveColumns columns, WordLookups lookups, PlaceSets places) : SearchScope(columns, lookups, places)
{
    private static readonly (WordField, double)[] InCaptions = [(WordField.Caption, 1), (WordField.AgencyCaption, 1)];

    private static readonly (WordField, double)[] InTitle = [(WordField.Title, 1)];

    public override DocumentSet All => Columns.AllPhotos;

    protected override bool IsAboutPhotos => true;

    public override IReadOnlyList<(WordField Field, double Worth)> FieldsOf(QueryField field) =>
        field == QueryField.Title ? InTitle : InCaptions;

    protected override DocumentSet OfFigures(DocumentSet figures) => Columns.PhotosOf(figures);

    protected override DocumentSet OfArticles(DocumentSet articles)
    {
        var photos = new List<int>();
        foreach (var article in articles.And(Columns.AllArticles))
        {
            for (var figure = Columns.Articles.FirstFigure[article]; figure > 0; figure = Columns.Figures.NextOfArticle[figure])
                photos.Add(Columns.Figures.Photo[figure]);
        }

        return DocumentSet.Of(CollectionsMarshal.AsSpan(photos)).And(Columns.AllPhotos);
    }
}
