namespace NewsArchive.Core.Places.Finding;

/// <summary>What speaks for or against a name being a place here.</summary>
[Flags]
internal enum Sign
{
    None = 0,

    /// <summary>In, te, uit before it.</summary>
    CertainPreposition = 1 << 0,

    /// <summary>Bij, langs, tot before it.</summary>
    PlacePreposition = 1 << 1,

    /// <summary>Van, of, tegen before it.</summary>
    WeakPreposition = 1 << 2,

    /// <summary>Stad, dorp, camp before it.</summary>
    NounBefore = 1 << 3,

    /// <summary>State, district behind it.</summary>
    NounAfter = 1 << 4,

    /// <summary>Rivier, zee before it: it is water.</summary>
    Water = 1 << 5,

    /// <summary>It opens a report: BRUSSEL (ANP) –.</summary>
    Dateline = 1 << 6,

    /// <summary>A country or region stands behind it, in brackets or behind a comma.</summary>
    Located = 1 << 7,

    /// <summary>Only a comma, a slash, "en" or "and" parts it from the name before.</summary>
    Listed = 1 << 8,

    /// <summary>All its words are ordinary words, or function words.</summary>
    Ordinary = 1 << 9,

    /// <summary>It would have its capital whatever it is.</summary>
    StartsSentence = 1 << 10,

    /// <summary>It is as often a person's name.</summary>
    PersonTown = 1 << 11,

    /// <summary>It is a first name.</summary>
    FirstName = 1 << 12,

    /// <summary>In capitals in a passage that is not.</summary>
    Shouted = 1 << 13,

    /// <summary>The passage is in capitals: they say nothing.</summary>
    ShoutedPassage = 1 << 14,

    /// <summary>Behind a word at a sentence's start that may be a name.</summary>
    UnknownBefore = 1 << 15,

    /// <summary>In a passage about sport, where towns are clubs.</summary>
    Sport = 1 << 16,

    /// <summary>A team in a line of results.</summary>
    Result = 1 << 17,

    /// <summary>A code of results, (Bel): certain.</summary>
    ResultCode = 1 << 18,

    /// <summary>Part of a person's name.</summary>
    Person = 1 << 19,

    /// <summary>Part of the name of a body, event, street, building or title.</summary>
    OtherName = 1 << 20,

    /// <summary>Said by the words to be a place, and not in the gazetteer.</summary>
    Unlisted = 1 << 21,

    /// <summary>With a compass word.</summary>
    Compass = 1 << 22,

    /// <summary>It is the whole passage, or a list item's head.</summary>
    Alone = 1 << 23,

    /// <summary>Provincie, deelstaat beside it: it is a region.</summary>
    Region = 1 << 24,

    /// <summary>Behind the head of a body's name and a preposition, so that what "en" joins to it is part of it too.</summary>
    BodyOf = 1 << 25,

    /// <summary>Unknown behind a preposition: a place where the text is about a foreign country.</summary>
    UnlistedAbroad = 1 << 26,
}
