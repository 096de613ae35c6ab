using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Web.Editor.Drafts;

/// <summary>What of a form is kept until it is saved.</summary>
/// <param name="Fields">Those that were changed.</param>
/// <param name="Reason">Why, as far as it was typed.</param>
public sealed record DraftContent(ImmutableArray<DraftField> Fields, string Reason)
{
    // As much as a form can hold, and no more: what a browser hands back may be anything.
    private const int MostFields = 1000;

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>What was written; null for anything else.</summary>
    public static DraftContent? Read(string content)
    {
        try
        {
            return JsonSerializer.Deserialize<DraftContent>(content) is { Reason: not null, Fields: { IsDefault: false, Length: <= MostFields } } draft
                && draft.Fields.All(field => field is { Target: not null, Typed: not null, Base: not null })
                ? draft
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A field of a draft.</summary>
/// <param name="Target">Which, by <see cref="DraftTarget"/>.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Base">What it was typed over.</param>
/// <param name="BasedOn">How many corrections the field had then.</param>
public sealed record DraftField(string Target, string Typed, string Base, int BasedOn);

/// <summary>Fields of one item by a short name, which is also their name in the page.</summary>
public static class DraftTarget
{
    public static string Of(CorrectionTarget target) => target.Kind == TargetKind.Figure
        ? CorrectedFields.NameOf(target.Field)
        : string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{CorrectedFields.NameOf(target.Field)}:{target.Span.Offset}:{target.Part}");
}
