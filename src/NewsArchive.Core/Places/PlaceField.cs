namespace NewsArchive.Core.Places;

/// <summary>The text of an article in which a place is named.</summary>
public enum PlaceField
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The dateline.</summary>
    Dateline,

    /// <summary>The Dutch caption of the lead photo.</summary>
    LeadCaption,

    /// <summary>A paragraph, heading, quote or list.</summary>
    Block,

    /// <summary>The description in an agency's English caption.</summary>
    Description,

    /// <summary>The Dutch caption of a figure.</summary>
    Caption,
}
