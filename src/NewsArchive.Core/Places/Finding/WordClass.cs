namespace NewsArchive.Core.Places.Finding;

/// <summary>What a word says about a name beside it. The classes are the sections of Words/lexicon.txt and the other lists there.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>Stands before a place or a time, hardly before a person: in, te, uit.</summary>
    CertainPreposition = 1 << 0,

    /// <summary>Often stands before a place: bij, langs, tot.</summary>
    PlacePreposition = 1 << 1,

    /// <summary>Stands before anything: van, of, tegen.</summary>
    WeakPreposition = 1 << 2,

    /// <summary>A sort of place: stad, dorp, camp.</summary>
    PlaceNoun = 1 << 3,

    /// <summary>A sort of place that stands behind the name: Kayah state.</summary>
    PlaceNounAfter = 1 << 4,

    /// <summary>A sort of water: rivier, sea.</summary>
    WaterNoun = 1 << 5,

    /// <summary>Makes a person of the name behind it: minister, meneer.</summary>
    Title = 1 << 6,

    /// <summary>A title that goes with the name of a country or a see: koning … van.</summary>
    RoyalTitle = 1 << 7,

    /// <summary>A part of surnames: van, de, der.</summary>
    SurnameParticle = 1 << 8,

    /// <summary>With a capital, the head of a body's or an event's name: Universiteit van, Verdrag van.</summary>
    BodyHead = 1 << 9,

    /// <summary>Begins a sports club's name: FC, Real.</summary>
    ClubHead = 1 << 10,

    /// <summary>Ends a sports club's name: United.</summary>
    ClubTail = 1 << 11,

    /// <summary>Begins a street's name: Rue, Avenue.</summary>
    StreetHead = 1 << 12,

    /// <summary>Ends a street's or a building's name: Street, Hospital.</summary>
    StreetTail = 1 << 13,

    /// <summary>A building or ship called after a place: hotel, moskee.</summary>
    FacilityHead = 1 << 14,

    /// <summary>A word that is no name, also with a sentence's capital: het, gisteren.</summary>
    Function = 1 << 15,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 1 << 16,

    /// <summary>Stands before a name as one with it: Oost-, Eastern.</summary>
    Compass = 1 << 17,

    /// <summary>Stands behind a name as one with it: -Noord, -Centrum.</summary>
    CompassTail = 1 << 18,

    /// <summary>Tells a text about sport.</summary>
    Sport = 1 << 19,

    /// <summary>A newspaper or a site that is called like nothing else.</summary>
    Publication = 1 << 20,

    /// <summary>A first name.</summary>
    FirstName = 1 << 21,

    /// <summary>A place whose name is as often a person's.</summary>
    PersonTown = 1 << 22,

    /// <summary>An ordinary word, Dutch or English, that is a place's name too.</summary>
    Ordinary = 1 << 23,

    /// <summary>The Arabic article: al-, el-.</summary>
    ArabicArticle = 1 << 24,

    /// <summary>A nationality with a capital: Syrian, Franse.</summary>
    Demonym = 1 << 25,

    /// <summary>Joins names to a list: en, and.</summary>
    Joining = 1 << 26,

    /// <summary>A sort of place that has villages for neighbours, and is followed by its name: dorp, wijk, camp.</summary>
    SettlementNoun = 1 << 27,

    /// <summary>A sort of region: provincie, deelstaat, governorate.</summary>
    RegionNoun = 1 << 28,

    /// <summary>A body, make or person that is no place, whatever the gazetteer says: Hamas, Toyota.</summary>
    Never = 1 << 29,

    /// <summary>Something that is held in a place: toernooi, festival.</summary>
    EventNoun = 1 << 30,
}
