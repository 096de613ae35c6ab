using NewsArchive.Core.Places;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>The columns while they are being filled.</summary>
internal sealed class FilledColumns
{
    // Below this it is not worth reading everything again.
    private const int LeastWaste = 100_000;

    public FilledColumns(Gazetteer gazetteer)
    {
        Places = new PlaceNumbers(gazetteer);
        PlacesReader = new PlacesReader(this);
    }

    public ArticleColumns Articles { get; } = new();

    public PhotoColumns Photos { get; } = new();

    public FigureColumns Figures { get; } = new();

    public NameNumbers Agencies { get; } = new();

    public NameNumbers Photographers { get; } = new();

    public PlaceNumbers Places { get; }

    public PlacesReader PlacesReader { get; }

    /// <summary>The articles that were read: all that are finished.</summary>
    public NumberBits Known { get; } = new();

    /// <summary>Those of them that readers may see: that were not withdrawn.</summary>
    public NumberBits Visible { get; } = new();

    /// <summary>The photos that an article shows which readers may see.</summary>
    public NumberBits Shown { get; } = new();

    /// <summary>Whether more than half of the places kept were replaced by others.</summary>
    public bool IsWasteful => IsWastefulIn(Articles.Places) || IsWastefulIn(Photos.Places);

    /// <summary>What was read, as of a change number.</summary>
    public ArchiveColumns Publish(long changeNumber, IReadOnlyList<CollectionName> collections) => new()
    {
        ChangeNumber = changeNumber,
        AllArticles = Visible.Copy(),
        AllPhotos = Shown.Copy(),
        Articles = Articles,
        Photos = Photos,
        Figures = Figures,
        Agencies = Agencies,
        Photographers = Photographers,
        Places = Places,
        Collections = collections,
    };

    private static bool IsWastefulIn(ListColumn places) => places.Wasted > Math.Max(LeastWaste, places.Used / 2);
}
