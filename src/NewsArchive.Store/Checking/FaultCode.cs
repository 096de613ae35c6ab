namespace NewsArchive.Store.Checking;

/// <summary>What can be wrong with an archive.</summary>
public enum FaultCode
{
    /// <summary>The database's pages or indexes contradict each other.</summary>
    DatabaseDamaged = 0,

    /// <summary>A row names another that is not there.</summary>
    ReferenceBroken = 1,

    /// <summary>The stored bytes do not unpack to their length.</summary>
    ContentDamaged = 2,

    /// <summary>The stored bytes are not the ones that were received.</summary>
    HashDiffers = 3,

    /// <summary>The bytes cannot be decoded with the stored encoding.</summary>
    EncodingUnfit = 4,

    /// <summary>The stored leaves are no leaves of this source.</summary>
    LeavesDamaged = 5,

    /// <summary>A character of the source belongs to no leaf.</summary>
    LeavesIncomplete = 6,

    /// <summary>A span lies outside the source, or outside what it belongs to.</summary>
    SpanOutside = 7,

    /// <summary>A value is not what its place in the source says, and nobody corrected it.</summary>
    ValueDiffers = 8,

    /// <summary>A figure and its photo do not belong together.</summary>
    PhotoDiffers = 9,

    /// <summary>A photo that no figure shows.</summary>
    PhotoUnused = 10,

    /// <summary>An article has no current address, or several, or another than it says.</summary>
    AddressUnclear = 11,

    /// <summary>An article counts other blocks or figures than it has.</summary>
    CountDiffers = 12,

    /// <summary>A document without an article.</summary>
    ArticleMissing = 13,

    /// <summary>Two documents of which only one knows that they are alike.</summary>
    LinkOneWay = 14,

    /// <summary>What a killed import left half written, and nobody is writing now.</summary>
    LeftUnfinished = 15,

    /// <summary>The search index has not the words or places of an article.</summary>
    IndexIncomplete = 16,

    /// <summary>The search index has something that the archive has not.</summary>
    IndexStray = 17,

    /// <summary>The stored places of an article cannot be read, or do not stand where they should.</summary>
    PlacesDamaged = 18,

    /// <summary>The log of corrections was changed: an entry is not the one that was written, or is missing.</summary>
    HistoryBroken = 19,

    /// <summary>The log does not hold the head that was kept elsewhere: its end was cut off, or it is another log.</summary>
    HeadMissing = 20,

    /// <summary>A correction finds nothing in its article, and nobody has been asked to look at it.</summary>
    CorrectionLost = 21,
}
