using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Editor.Replacing;

/// <summary>What an editor fills in to replace words across captions.</summary>
public sealed class ReplaceForm
{
    public string Find { get; set; } = "";

    public string Replacement { get; set; } = "";

    public bool WholeWords { get; set; } = true;

    public bool MatchCase { get; set; } = true;

    /// <summary>In which fields; the Dutch caption to begin with.</summary>
    public HashSet<CorrectedField> Fields { get; init; } = [CorrectedField.CaptionText];

    public string Query { get; set; } = "";

    public string From { get; set; } = "";

    public string Until { get; set; } = "";

    public string Place { get; set; } = "";

    public string Agency { get; set; } = "";

    /// <summary>The request that it makes.</summary>
    /// <returns>Or the name of the sentence that says what is wrong.</returns>
    public (ReplaceRequest? Request, string? Fault) Read(Gazetteer gazetteer)
    {
        if (Find.Length is 0 or > ReplaceRequest.Longest || string.IsNullOrWhiteSpace(Find))
            return (null, "FaultFind");
        if (Replacement.Length > ReplaceRequest.Longest)
            return (null, "FaultReplacement");
        if (string.Equals(Find, Replacement, StringComparison.Ordinal))
            return (null, "FaultSame");
        if (Fields.Count == 0)
            return (null, "FaultFields");
        var (from, until) = (Period(From), Period(Until));
        if ((from is null && From.Length > 0) || (until is null && Until.Length > 0) || (from is not null && until is not null && from.First > until.Last))
            return (null, "FaultPeriod");
        var place = FindPlace(gazetteer, Place.Trim());
        if (place is null && !string.IsNullOrWhiteSpace(Place))
            return (null, "FaultPlace");
        var filter = new ArchiveFilter
        {
            Query = string.IsNullOrWhiteSpace(Query) ? null : Query.Trim(),
            From = from,
            Until = until,
            Places = place is null ? [] : [place.Path],
            Agencies = Agency.Length == 0 ? [] : [Agency],
        };
        return (new ReplaceRequest(Find, Replacement, WholeWords, MatchCase, [.. ReplaceRequest.Choosable.Where(Fields.Contains)], filter), null);
    }

    private static Core.Places.Place? FindPlace(Gazetteer gazetteer, string typed) => typed.Length == 0
        ? null
        : gazetteer.FindByPath(typed.Trim('/')) ?? (gazetteer.FindByName(typed) is [var likeliest, ..] ? likeliest : null);

    private static DatePeriod? Period(string typed) => DatePeriod.Find(typed.Trim());
}
