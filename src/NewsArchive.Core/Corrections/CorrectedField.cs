namespace NewsArchive.Core.Corrections;

/// <summary>A field that an editor may correct. The numbers are kept in the log: they never change their meaning.</summary>
public enum CorrectedField
{
    /// <summary>The headline of an article.</summary>
    Title = 0,

    /// <summary>Day and time of publication of an article.</summary>
    Published = 1,

    /// <summary>Who wrote an article.</summary>
    Byline = 2,

    /// <summary>Why an article was withdrawn from readers; no value when it was not.</summary>
    Withdrawn = 3,

    /// <summary>What a block is.</summary>
    BlockKind = 10,

    /// <summary>The Dutch caption of a figure, without its credit, in the archive's small Markdown.</summary>
    CaptionText = 20,

    /// <summary>The credit of the Dutch caption.</summary>
    CaptionCredit = 21,

    /// <summary>Alt Text: what the photo shows, for who cannot see it.</summary>
    AltText = 22,

    /// <summary>Date Created of the agency caption.</summary>
    DateCreated = 30,

    /// <summary>Flags of the agency caption, a line each.</summary>
    Flags = 31,

    /// <summary>Description of the agency caption.</summary>
    Description = 32,

    /// <summary>Location Shown of the agency caption.</summary>
    LocationShown = 33,

    /// <summary>Credit Line of the agency caption.</summary>
    CreditLine = 34,

    /// <summary>Creator of the agency caption.</summary>
    Creator = 35,

    /// <summary>Source of the agency caption.</summary>
    Source = 36,

    /// <summary>The editors' note of the agency caption.</summary>
    EditorsNote = 37,

    /// <summary>Restrictions of the agency caption.</summary>
    Restrictions = 38,

    /// <summary>The words of the agency caption that say that something was not verified.</summary>
    Verification = 39,

    /// <summary>Which place a name in the text means: a number of the gazetteer, or nothing for no place.</summary>
    Place = 50,
}
