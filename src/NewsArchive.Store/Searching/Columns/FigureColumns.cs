namespace NewsArchive.Store.Searching.Columns;

/// <summary>How figures bind articles and photos together. Those of one article, and those of one photo, form a chain that ends with 0.</summary>
internal sealed class FigureColumns
{
    /// <summary>Its article; 0 for a figure that is not known.</summary>
    public Column<int> Article { get; } = new();

    /// <summary>Its photo.</summary>
    public Column<int> Photo { get; } = new();

    /// <summary>The ordinal of its block, or -1.</summary>
    public Column<int> Position { get; } = new();

    /// <summary>Its agency, or 0.</summary>
    public Column<int> Agency { get; } = new();

    /// <summary>Its photographer, or 0.</summary>
    public Column<int> Photographer { get; } = new();

    /// <summary>The next figure of its article, or 0.</summary>
    public Column<int> NextOfArticle { get; } = new();

    /// <summary>The next figure of its photo, or 0.</summary>
    public Column<int> NextOfPhoto { get; } = new();

    /// <summary>What it all takes in memory, in bytes.</summary>
    public long Size => Article.Size + Photo.Size + Position.Size + Agency.Size + Photographer.Size + NextOfArticle.Size + NextOfPhoto.Size;
}
