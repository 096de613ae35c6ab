using System.Globalization;
using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Exporting;

/// <summary>The form in which corrections travel: JSON, a member for each part of an entry.</summary>
internal static class CorrectionFormat
{
    public const string Name = "newsarchive-corrections";
    public const int Version = 1;

    private const int HashLength = 64;
    private const int IdLength = 32;

    /// <summary>The names of the members, and of the columns of a table, in order.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "id", "document", "kind", "offset", "length", "field", "part", "number", "before", "after", "parsed", "reason", "author", "authorName",
        "reviewer", "at", "batch", "undoes", "hash",
    ];

    /// <summary>The values of an entry in the order of the members: texts and whole numbers.</summary>
    public static IReadOnlyList<object?> Values(Correction entry, string? authorName) =>
    [
        entry.Id, entry.Sha256, entry.Kind.ToString().ToLowerInvariant(), entry.Span.Offset, entry.Span.Length,
        CorrectedFields.NameOf(entry.Field), entry.Part, entry.Number, entry.Before, entry.After, entry.Parsed, entry.Reason, entry.AuthorId,
        authorName, entry.ReviewerId, entry.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture), entry.BatchId, entry.Undoes, entry.Hash,
    ];

    /// <summary>Reads an entry again; null when a member is missing or is not what it should be.</summary>
    public static (Correction Entry, string? AuthorName)? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object
            || Hex(json, "document", HashLength) is not { } document || Hex(json, "author", IdLength) is not { } author
            || KindOf(Text(json, "kind")) is not { } kind || Text(json, "field") is not { } name || CorrectedFields.Find(name) is not { } field
            || Whole(json, "offset") is not { } offset || Whole(json, "length") is not { } length || Whole(json, "number") is not { } number
            || Text(json, "reason") is not { } reason || !FieldValues.IsReason(reason) || MomentOf(Text(json, "at")) is not { } at)
            return null;
        var entry = new Correction
        {
            Sha256 = document,
            Kind = kind,
            Span = new SourceSpan(offset, length),
            Field = field,
            Part = Text(json, "part") ?? "",
            Number = number,
            Before = Text(json, "before"),
            After = Text(json, "after"),
            Parsed = Text(json, "parsed"),
            Reason = reason,
            AuthorId = author,
            ReviewerId = Hex(json, "reviewer", IdLength),
            At = at,
            BatchId = Hex(json, "batch", IdLength),
            Undoes = Whole(json, "undoes"),
            PreviousHash = CorrectionChain.Start,
        };
        if (!entry.Target.HasPartOfField)
            return null;
        return (entry, Text(json, "authorName") is { Length: <= Author.LongestName } known ? known : null);
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Whole(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : null;

    private static string? Hex(JsonElement json, string name, int length) =>
        Text(json, name) is { } text && text.Length == length && text.All(char.IsAsciiHexDigitLower) ? text : null;

    private static TargetKind? KindOf(string? name) =>
        Enum.TryParse<TargetKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static DateTime? MomentOf(string? text) => DateTime.TryParseExact(
        text, "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
        ? at
        : null;
}
