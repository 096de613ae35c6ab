using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Corrections;

/// <summary>The forms that values of fields have in a correction, and their limits.</summary>
public static class FieldValues
{
    /// <summary>The longest reason, in UTF-16 units.</summary>
    public const int LongestReason = 500;

    /// <summary>The longest value of a field of one line.</summary>
    public const int LongestLine = 500;

    /// <summary>The longest value of a running text.</summary>
    public const int LongestText = 5000;

    private const int FirstYear = 1800;
    private const int LastYear = 2200;
    private static readonly string[] DayForms = ["yyyy-MM-dd"];
    private static readonly string[] TimeForms = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    /// <summary>The kinds that a block of text may be changed to. A figure stays a figure, and a list keeps its items.</summary>
    public static IReadOnlyList<BlockKind> ChoosableBlockKinds { get; } =
        [BlockKind.Paragraph, BlockKind.Heading, BlockKind.Quote, BlockKind.Related, BlockKind.Boilerplate];

    /// <summary>How long a value of a field may be, in UTF-16 units.</summary>
    public static int LongestOf(CorrectedField field) => field switch
    {
        CorrectedField.CaptionText or CorrectedField.Description or CorrectedField.EditorsNote or CorrectedField.Restrictions => LongestText,
        _ => LongestLine,
    };

    /// <summary>
    /// A value as it is kept: in normal form C, trimmed, and for a field of one line with its white space made single spaces; null when
    /// nothing is left.
    /// </summary>
    public static string? Normalize(CorrectedField field, string? value)
    {
        if (value is null || !IsWellFormed(value))
            return value;
        var lines = value.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Split('\n').Select(OneLine);
        var text = KeepsLines(field) ? string.Join('\n', lines).Trim() : OneLine(string.Join(' ', lines));
        return text.Length == 0 ? null : text;
    }

    /// <summary>What is wrong with a value that was normalised; null when it can be kept.</summary>
    public static FieldProblem? Check(CorrectedField field, string? value)
    {
        if (value is null)
            return field is CorrectedField.BlockKind ? FieldProblem.Missing : null;
        if (value.Length > LongestOf(field))
            return FieldProblem.TooLong;
        if (!IsWritable(value))
            return FieldProblem.UnwritableSign;
        return field switch
        {
            CorrectedField.Published or CorrectedField.DateCreated when ReadMoment(value) is null => FieldProblem.NoDate,
            CorrectedField.BlockKind when ReadBlockKind(value) is null => FieldProblem.NoBlockKind,
            CorrectedField.Place when value != NoPlace && ReadPlace(value) is null => FieldProblem.NoPlace,
            _ => null,
        };
    }

    /// <summary>Whether a reason can be kept: there is one, and it is not too long.</summary>
    public static bool IsReason(string? reason) =>
        !string.IsNullOrWhiteSpace(reason) && reason.Length <= LongestReason && IsWritable(reason);

    /// <summary>The value of a place correction that says: this name is no place here.</summary>
    public const string NoPlace = "-";

    /// <summary>A moment as a value: <c>yyyy-MM-dd</c>, or with a time <c>yyyy-MM-ddTHH:mm:ss</c> without seconds when they are zero.</summary>
    public static string? Of(DateOnly? date, TimeOnly? time) => date is not { } day
        ? null
        : time is { } clock
            ? string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{clock.ToString(clock.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture)}")
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A block kind as a value: its English name in lower case.</summary>
    public static string Of(BlockKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A place as a value: its number in the gazetteer.</summary>
    public static string Of(long placeId) => placeId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The moment that a value says, without spans; null when it is none.</summary>
    public static ParsedMoment? ReadMoment(string? value)
    {
        var moment = DateTime.TryParseExact(value, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ParsedMoment(DateOnly.FromDateTime(day), null, [])
            : DateTime.TryParseExact(value, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? new ParsedMoment(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time), [])
                : null;
        return moment?.Date.Year is >= FirstYear and <= LastYear ? moment : null;
    }

    /// <summary>The block kind that a value names; null when it is none that a block may be changed to.</summary>
    public static BlockKind? ReadBlockKind(string? value)
    {
        foreach (var kind in Enum.GetValues<BlockKind>())
        {
            if (Of(kind) == value)
                return kind;
        }

        return null;
    }

    /// <summary>The number of the gazetteer that a value says; null for no place.</summary>
    public static long? ReadPlace(string? value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static bool KeepsLines(CorrectedField field) => field is CorrectedField.CaptionText or CorrectedField.Flags;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsWritable(string text) => IsWellFormed(text) && !text.Any(c => char.IsControl(c) && c != '\n');

    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (!char.IsSurrogatePair(text, at))
                return false;
            at++;
        }

        return true;
    }
}
