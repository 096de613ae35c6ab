namespace NewsArchive.Store.Searching.Columns;

/// <summary>What photos are filtered, counted and ordered by. Days are <see cref="Days"/>; names are numbers of <see cref="NameNumbers"/>.</summary>
internal sealed class PhotoColumns
{
    /// <summary>Day it was taken.</summary>
    public Column<int> Taken { get; } = new();

    /// <summary>Time it was taken: seconds of the day and one more; 0 when unknown.</summary>
    public Column<int> TakenTime { get; } = new();

    /// <summary>Day it came into the archive.</summary>
    public Column<int> Imported { get; } = new();

    /// <summary>Its agency, or 0.</summary>
    public Column<int> Agency { get; } = new();

    /// <summary>Its photographer, or 0.</summary>
    public Column<int> Photographer { get; } = new();

    /// <summary>Its findings: bit n stands for the code n.</summary>
    public Column<int> Findings { get; } = new();

    /// <summary>One of its figures, or 0; the others follow by <see cref="FigureColumns.NextOfPhoto"/>.</summary>
    public Column<int> FirstFigure { get; } = new();

    /// <summary>The places that its captions name and all above them, each once, packed; about are those where it was taken.</summary>
    public ListColumn Places { get; } = new();

    /// <summary>What it all takes in memory, in bytes.</summary>
    public long Size => Taken.Size + TakenTime.Size + Imported.Size + Agency.Size + Photographer.Size + Findings.Size + FirstFigure.Size
        + Places.Size;
}
