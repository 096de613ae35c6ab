namespace NewsArchive.Store.Searching.Columns;

/// <summary>What articles are filtered, counted and ordered by. Days are <see cref="Days"/>; names are numbers of <see cref="NameNumbers"/>.</summary>
internal sealed class ArticleColumns
{
    /// <summary>Place in time, as <see cref="Core.Articles.ArticleOrder"/> counts it.</summary>
    public Column<long> OrderKey { get; } = new();

    /// <summary>Day of publication.</summary>
    public Column<int> Published { get; } = new();

    /// <summary>Day it came into the archive.</summary>
    public Column<int> Imported { get; } = new();

    /// <summary>Its collection's number in the database.</summary>
    public Column<int> Collection { get; } = new();

    /// <summary>Its findings and those of its figures: bit n stands for the code n.</summary>
    public Column<int> Findings { get; } = new();

    /// <summary>One of its figures, or 0; the others follow by <see cref="FigureColumns.NextOfArticle"/>.</summary>
    public Column<int> FirstFigure { get; } = new();

    /// <summary>The agencies of its figures, each once.</summary>
    public ListColumn Agencies { get; } = new();

    /// <summary>The photographers of its figures, each once.</summary>
    public ListColumn Photographers { get; } = new();

    /// <summary>The days that its photos were taken, each once, the first one first.</summary>
    public ListColumn Taken { get; } = new();

    /// <summary>The places that it names and all above them, each once, packed by <see cref="PlaceNumbers.Packed"/>.</summary>
    public ListColumn Places { get; } = new();

    /// <summary>What it all takes in memory, in bytes.</summary>
    public long Size => OrderKey.Size + Published.Size + Imported.Size + Collection.Size + Findings.Size + FirstFigure.Size
        + Agencies.Size + Photographers.Size + Taken.Size + Places.Size;
}
