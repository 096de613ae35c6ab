using System.Collections.Immutable;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Exporting;

/// <summary>What became of corrections from elsewhere, in entries of the log.</summary>
public sealed record CorrectionImportReport
{
    /// <summary>Those that were added.</summary>
    public int Added { get; init; }

    /// <summary>Those that were here already.</summary>
    public int Known { get; init; }

    /// <summary>Fields whose last value was proposed, as they were corrected here in another way.</summary>
    public int Proposed { get; init; }

    /// <summary>Those about documents that are not here.</summary>
    public int Absent { get; init; }

    /// <summary>Fields that are not here, or whose value cannot be kept.</summary>
    public ImmutableArray<CorrectionTarget> Refused { get; init; } = [];

    /// <summary>The places, from 1, of entries that are no corrections.</summary>
    public ImmutableArray<int> Unreadable { get; init; } = [];
}
