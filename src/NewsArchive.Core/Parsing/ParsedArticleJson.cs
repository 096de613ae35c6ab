using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Parsing;

/// <summary>Writes a parsed article as JSON: the schema by which parsers are scored, with spans, diagnostics, evidence and rest as extra fields.</summary>
public static class ParsedArticleJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the article as indented UTF-8 JSON. The text is not fit for being put inside HTML.</summary>
    public static void Write(ParsedArticle article, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        Write(article, writer);
    }

    /// <summary>Writes the article as one JSON object.</summary>
    public static void Write(ParsedArticle article, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("title", Safe(article.Title?.Text));
        writer.WriteString("published", article.Published is null ? null : Day(article.Published.Date));
        writer.WriteString("publishedTime", article.Published?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        writer.WriteString("updated", article.Updated is null ? null : Moment(article.Updated, "HH:mm"));
        WriteNumber(writer, "readingMinutes", article.ReadingMinutes);
        writer.WriteString("byline", Safe(article.Byline?.Text));
        writer.WriteString("dateline", Safe(article.Dateline?.Text));
        writer.WritePropertyName("lead_photo");
        WriteCaption(writer, article.LeadPhoto?.Caption, "caption");
        WriteArray(writer, "blocks", article.Blocks, WriteBlock);
        WriteArray(writer, "places", Array.Empty<string>(), static (w, place) => w.WriteStringValue(place));
        WriteArray(writer, "warnings", article.Findings.Select(f => f.Code).Distinct(), static (w, code) => w.WriteStringValue(code.Name()));
        WriteExtras(article, writer);
        writer.WriteEndObject();
    }

    private static void WriteExtras(ParsedArticle article, Utf8JsonWriter writer)
    {
        writer.WriteString("language", article.Language);
        writer.WriteString("encoding", SourceDecoder.DisplayName(article.Source.Encoding));
        WriteArray(writer, "findings", article.Findings, WriteFinding);
        WriteArray(writer, "diagnostics", article.Diagnostics, WriteDiagnostic);
        WriteArray(writer, "leaves", article.Leaves, WriteLeaf);
    }

    private static void WriteBlock(Utf8JsonWriter writer, ParsedBlock block)
    {
        writer.WriteStartObject();
        writer.WriteString("type", TypeName(block.Kind));
        if (block.Figure is { } figure)
        {
            WriteAgency(writer, figure.Agency);
            writer.WritePropertyName("caption");
            WriteCaption(writer, figure.Caption, "text");
        }
        else
        {
            writer.WriteString("text", Safe(block.Text));
        }

        WriteSpan(writer, block.Span);
        writer.WriteEndObject();
    }

    private static void WriteAgency(Utf8JsonWriter writer, ParsedAgencyCaption? agency)
    {
        writer.WritePropertyName("agency");
        if (agency is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("takenAt", agency.DateCreated is null ? null : Moment(agency.DateCreated, "HH:mm:ss"));
        WriteArray(writer, "flags", agency.Flags, static (w, flag) => w.WriteStringValue(flag.Text));
        writer.WriteString("description", Safe(agency.Description?.Text));
        writer.WriteString("location", Safe(agency.LocationShown?.Text));
        writer.WriteString("credit", Safe(agency.CreditLine?.Text));
        writer.WriteString("photographer", Safe(agency.Creator?.Text));
        writer.WriteString("source", Safe(agency.Source?.Text));
        writer.WriteString("editorsNote", Safe(agency.EditorsNote?.Text));
        writer.WriteString("restrictions", Safe(agency.Restrictions?.Text));
        writer.WriteBoolean("unverified", agency.Verification is not null);
        WriteArray(writer, "agencies", agency.Agencies, static (w, slug) => w.WriteStringValue(slug));
        WriteArray(writer, "writtenDates", agency.WrittenDates, static (w, date) => w.WriteStringValue(Day(date.Date)));
        WriteArray(writer, "rest", agency.Rest, static (w, rest) => w.WriteStringValue(Safe(rest.Text)));
        WriteSpan(writer, agency.Span);
        writer.WriteEndObject();
    }

    private static void WriteCaption(Utf8JsonWriter writer, ParsedCaption? caption, string textName)
    {
        if (caption is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(textName, Safe(caption.Text));
        writer.WriteString("credit", Safe(caption.Credit?.Text));
        WriteSpan(writer, caption.Span);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, ParsedFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code.Name());
        writer.WriteString("photoDate", finding.PhotoDate is { } photo ? Day(photo) : null);
        writer.WriteString("otherDate", finding.OtherDate is { } other ? Day(other) : null);
        writer.WriteString("words", Safe(finding.Words?.Text));
        WriteSpan(writer, finding.Figure, "figure");
        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Note ? "note" : "warning");
        writer.WriteString("argument", Safe(diagnostic.Argument));
        WriteSpan(writer, diagnostic.Span);
        writer.WriteEndObject();
    }

    private static void WriteLeaf(Utf8JsonWriter writer, Leaf leaf)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", leaf.Kind.ToString());
        WriteSpan(writer, leaf.Span);
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, SourceSpan? span, string name = "span")
    {
        writer.WritePropertyName(name);
        if (span is not { } known)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        writer.WriteNumberValue(known.Offset);
        writer.WriteNumberValue(known.Length);
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    private static string TypeName(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.Quote => "quote",
        BlockKind.List => "list",
        BlockKind.Figure => "figure",
        BlockKind.Related => "related",
        BlockKind.Boilerplate => "boilerplate",
        _ => "paragraph",
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(ParsedMoment moment, string timeFormat) =>
        moment.Time is { } time ? $"{Day(moment.Date)}T{time.ToString(timeFormat, CultureInfo.InvariantCulture)}" : Day(moment.Date);

    // JSON cannot carry half a surrogate pair: it is shown as U+FFFD.
    private static string? Safe(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
                i++;
            else if (char.IsSurrogate(chars[i]))
                chars[i] = '\uFFFD';
        }

        return new string(chars);
    }
}
