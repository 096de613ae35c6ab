namespace NewsArchive.Core.Parsing;

/// <summary>The codes of diagnostics. Their texts stand in <see cref="DiagnosticMessages"/>.</summary>
public static class DiagnosticCodes
{
    /// <summary>The encoding was guessed; the argument names it.</summary>
    public const string EncodingGuessed = "encoding-guessed";

    /// <summary>A byte has no character in Windows-1252; the argument gives the first and its position from the start of the file.</summary>
    public const string UndefinedByte = "undefined-byte";

    /// <summary>Half a surrogate pair stands alone; the argument is the count.</summary>
    public const string LoneSurrogate = "lone-surrogate";

    /// <summary>Zero-width characters; the argument is the count.</summary>
    public const string ZeroWidthCharacters = "zero-width-characters";

    /// <summary>Characters that change the direction of text; the argument is the count.</summary>
    public const string DirectionMarks = "direction-marks";

    /// <summary>No-break spaces, read as spaces; the argument is the count.</summary>
    public const string NoBreakSpaces = "no-break-spaces";

    /// <summary>Control characters; the argument is the count.</summary>
    public const string ControlCharacters = "control-characters";

    /// <summary>There is no headline.</summary>
    public const string TitleMissing = "title-missing";

    /// <summary>There is no publication date.</summary>
    public const string DateMissing = "date-missing";

    /// <summary>A date that is in no calendar; the argument is the date as written.</summary>
    public const string DateImpossible = "date-impossible";

    /// <summary>A year outside 1900 to 2100; the argument is the date as written.</summary>
    public const string DateOutOfRange = "date-out-of-range";

    /// <summary>A time that is on no clock; the argument is the time as written.</summary>
    public const string TimeImpossible = "time-impossible";

    /// <summary>Another date beside the one that counts; the argument is the date as written.</summary>
    public const string SecondDate = "second-date";

    /// <summary>A date line holds words that are no date; the argument is the words.</summary>
    public const string DateLineRest = "date-line-rest";

    /// <summary>A reading time outside 1 to 999 minutes; the argument is the number as written.</summary>
    public const string ReadingMinutesOutOfRange = "reading-minutes-out-of-range";

    /// <summary>A second byline; the argument is its text.</summary>
    public const string SecondByline = "second-byline";

    /// <summary>The date or time of an agency caption is impossible; the argument is the timestamp as written.</summary>
    public const string TimestampImpossible = "timestamp-impossible";

    /// <summary>Restrictions that are never closed.</summary>
    public const string RestrictionsUnclosed = "restrictions-unclosed";

    /// <summary>Words of an agency caption that the grammar did not understand; the argument is the words.</summary>
    public const string CaptionRest = "caption-rest";

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        EncodingGuessed, UndefinedByte, LoneSurrogate, ZeroWidthCharacters, DirectionMarks, NoBreakSpaces, ControlCharacters,
        TitleMissing, DateMissing, DateImpossible, DateOutOfRange, TimeImpossible, SecondDate, DateLineRest, ReadingMinutesOutOfRange,
        SecondByline, TimestampImpossible, RestrictionsUnclosed, CaptionRest,
    ];
}
