using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Captions;

/// <summary>A part of an agency caption.</summary>
/// <param name="Key">The name of its term in CaptionText.</param>
/// <param name="Values">Its values as printed; not empty.</param>
public sealed record AgencyCaptionPart(string Key, IReadOnlyList<string> Values);

/// <summary>The parts of an agency caption that hold words, in the order in which a reader wants them.</summary>
public static class AgencyCaptionParts
{
    /// <summary>The date has a form of its own and is not among them. The note to editors is no verification: each has its place.</summary>
    public static IEnumerable<AgencyCaptionPart> Of(AgencyCaptionRecord agency) =>
        All(agency).Where(part => part.Values.Count > 0);

    private static IEnumerable<AgencyCaptionPart> All(AgencyCaptionRecord agency) =>
    [
        new("Flags", agency.Flags),
        One("Description", agency.Description),
        One("LocationShown", agency.LocationShown),
        One("Verification", agency.Verification),
        One("CreditLine", agency.CreditLine),
        One("Creator", agency.Creator),
        One("Source", agency.Source),
        One("EditorsNote", agency.EditorsNote),
        One("Restrictions", agency.Restrictions),
        new("Rest", agency.Rest),
    ];

    private static AgencyCaptionPart One(string key, string? value) => new(key, string.IsNullOrWhiteSpace(value) ? [] : [value]);
}
