namespace NewsArchive.Core.Corrections;

/// <summary>Why a correction must be looked at again. The numbers are kept.</summary>
public enum UnsettledReason
{
    /// <summary>The parser now reads another value there.</summary>
    ParsedValueChanged = 0,

    /// <summary>Nothing stands there any more.</summary>
    NothingThere = 1,

    /// <summary>Several things stand there now.</summary>
    SeveralThere = 2,
}

/// <summary>A correction in force under which something has changed since. It stays in force until an editor has looked.</summary>
public sealed class UnsettledCorrection
{
    /// <summary>The entry of the log.</summary>
    public required long CorrectionId { get; init; }

    /// <summary>The article.</summary>
    public required long ArticleId { get; init; }

    /// <summary>Why.</summary>
    public required UnsettledReason Reason { get; init; }

    /// <summary>What the parser reads there now, or null.</summary>
    public string? ParsedNow { get; init; }

    /// <summary>Since when, in UTC.</summary>
    public required DateTime At { get; init; }
}
