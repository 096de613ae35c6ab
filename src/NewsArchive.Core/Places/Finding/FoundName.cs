namespace NewsArchive.Core.Places.Finding;

/// <summary>A name that may be a place, with what speaks for it.</summary>
internal struct FoundName
{
    /// <summary>The index of the passage.</summary>
    public int Passage;

    /// <summary>Where it starts in the passage, in UTF-16 units.</summary>
    public int Start;

    /// <summary>Where it ends.</summary>
    public int End;

    /// <summary>The hash of the name, without compass words.</summary>
    public ulong Name;

    /// <summary>What its surroundings say.</summary>
    public Sign Signs;

    /// <summary>Where its candidates start in the run's list.</summary>
    public int FirstCandidate;

    /// <summary>How many candidates it has.</summary>
    public int Candidates;

    /// <summary>How the likeliest candidate stands among places, 0 to 30.</summary>
    public int Standing;

    /// <summary>Whether it is taken for a place.</summary>
    public bool IsPlace;

    /// <summary>The place it was taken for; -1 for none.</summary>
    public int Place;

    /// <summary>Why that place.</summary>
    public PlaceReason Reason;

    public readonly bool Has(Sign signs) => (Signs & signs) != 0;
}
