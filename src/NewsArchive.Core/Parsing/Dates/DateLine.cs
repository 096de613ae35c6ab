namespace NewsArchive.Core.Parsing.Dates;

/// <summary>A line with a date, an update or a reading time near the top of a document, taken apart.</summary>
internal sealed record DateLine(Passage Text, IReadOnlyList<DateToken> Tokens)
{
    // A longer line is no date line: nothing behind this many pieces is looked at.
    private const int MaxTokens = 60;
    private const int MaxLength = 300;

    public int WordCount => Tokens.Count(token => token.Kind == DateTokenKind.Word);

    public bool HasDate => Has(DateTokenKind.Date);

    /// <summary>Whether every piece is understood and there is something to understand.</summary>
    public bool IsPure => WordCount == 0 && (HasDate || HasUpdateTime || HasLoneLabel || HasReadingTime);

    /// <summary>
    /// Whether it is a date line with some other words in it, such as a place, a desk or a name: it begins or ends with its
    /// date or reading time, and does not end as a sentence.
    /// </summary>
    public bool IsMixed => (HasDate || HasReadingTime) && WordCount <= 6 && Text[^1] != '.' && (WordCount <= 2 || IsDateAtEdge);

    /// <summary>Whether it is a time and nothing else: it belongs to the date line above it.</summary>
    public bool IsOnlyTime => Has(DateTokenKind.Time) && Tokens.All(token => token.Kind is DateTokenKind.Time or DateTokenKind.Filler);

    private bool HasUpdateTime => Has(DateTokenKind.Time) && Has(DateTokenKind.UpdatedLabel);

    // "Leestijd: 4 minuten"; a bare "om 12.30 uur" is none.
    private bool HasReadingTime => Has(DateTokenKind.Minutes);

    // "Gepubliceerd:", with its date on the next line.
    private bool HasLoneLabel => Text[^1] == ':' && (Has(DateTokenKind.PublishedLabel) || Has(DateTokenKind.UpdatedLabel));

    private bool IsDateAtEdge
    {
        get
        {
            var telling = Tokens.Where(token => token.Kind is not (DateTokenKind.Filler or DateTokenKind.Weekday or DateTokenKind.Time)).ToList();
            return telling[0].Kind != DateTokenKind.Word || telling[^1].Kind != DateTokenKind.Word;
        }
    }

    /// <summary>Takes a line apart; null when it is too long to be a date line or holds no digit and no label.</summary>
    public static DateLine? Read(Passage text)
    {
        if (text.Length is 0 or > MaxLength || (text[^1] != ':' && !text.Slice(text.Whole).ContainsAnyInRange('0', '9')))
            return null;
        var tokens = new List<DateToken>();
        var state = default(ScanState);
        for (var at = 0; at < text.Length;)
        {
            if (!IsWordStart(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at, ref state);
            tokens.Add(token);
            if (tokens.Count > MaxTokens)
                return null;
            at = token.Part.End;
        }

        return new DateLine(text, tokens);
    }

    private static DateToken Next(Passage text, int at, ref ScanState state)
    {
        if (DateScanner.Match(text, at) is { } date)
        {
            state.HasDate = true;
            return date;
        }

        if (char.IsAsciiDigit(text[at]))
        {
            if (ReadingTimeScanner.Match(text, at, state.HasDate || state.IsReadingTime) is { } minutes)
                return minutes;
            if (TimeScanner.Match(text, at) is { } time)
                return time;
            return Skippable(text, at) ?? new DateToken(DateTokenKind.Word, new Part(at, Math.Max(at + 1, WordEnd(text, at))));
        }

        if (DateLabels.Match(text, at) is { } label)
        {
            state.IsReadingTime |= text.AtAnyCase(at, "leestijd") || text.AtAnyCase(at, "lees");
            return new DateToken(label.Kind, new Part(at, label.End));
        }

        var end = DateScanner.LettersEnd(text, at);
        if (MonthNames.IsWeekday(text.Slice(new Part(at, end))))
            return new DateToken(DateTokenKind.Weekday, new Part(at, end));
        return new DateToken(DateTokenKind.Word, new Part(at, Math.Max(at + 1, WordEnd(text, at))));
    }

    // The seconds of a time and the offset from UTC: +02:00.
    private static DateToken? Skippable(Passage text, int at)
    {
        var end = DateScanner.DigitsEnd(text, at);
        return at > 0 && text[at - 1] is ':' && end - at == 2 ? new DateToken(DateTokenKind.Filler, new Part(at, end)) : null;
    }

    private static int WordEnd(Passage text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] != ' ')
            end++;
        return end;
    }

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private bool Has(DateTokenKind kind) => Tokens.Any(token => token.Kind == kind);

    private struct ScanState
    {
        public bool HasDate;
        public bool IsReadingTime;
    }
}
