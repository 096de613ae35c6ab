namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>What a line of the base map parts. The order is that of the file.</summary>
public enum LineKind
{
    /// <summary>Land from water.</summary>
    Coast = 0,

    /// <summary>Two countries.</summary>
    Border = 1,

    /// <summary>Two powers whose border is a truce or a claim.</summary>
    Disputed = 2,

    /// <summary>Two pieces of one country; not drawn.</summary>
    None = 3,
}
