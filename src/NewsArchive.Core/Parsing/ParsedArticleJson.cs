using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Parsing;

/// <summary>Writes a parsed article as JSON: the schema by which parsers are scored, with spans, diagnostics, evidence and rest as extra fields.</summary>
public static class ParsedArticleJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the article as indented UTF-8 JSON. The text is not fit for being put inside HTML.</summary>
    public static void Write(ParsedArticle article, PlaceFinder finder, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        Write(article, finder, writer);
    }

    /// <summary>Writes the article as one JSON object.</summary>
    public static void Write(ParsedArticle article, PlaceFinder finder, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("title", JsonValues.Safe(article.Title?.Text));
        writer.WriteString("published", article.Published is null ? null : JsonValues.Day(article.Published.Date));
        writer.WriteString("publishedTime", article.Published?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        writer.WriteString("updated", article.Updated is null ? null : JsonValues.Moment(article.Updated, "HH:mm"));
        writer.WriteNumber("readingMinutes", article.ReadingMinutes);
        writer.WriteString("byline", JsonValues.Safe(article.Byline?.Text));
        writer.WriteString("dateline", JsonValues.Safe(article.Dateline?.Text));
        writer.WritePropertyName("lead_photo");
        CaptionJson.WriteCaption(writer, article.LeadPhoto?.Caption, "caption");
        writer.WriteArray("blocks", article.Blocks, WriteBlock);
        PlacesJson.Write(writer, finder.Find(article), finder.Gazetteer);
        writer.WriteArray("warnings", article.Findings.Select(f => f.Code).Distinct(), static (w, code) => w.WriteStringValue(code.Name()));
        WriteExtras(article, writer);
        writer.WriteEndObject();
    }

    private static void WriteExtras(ParsedArticle article, Utf8JsonWriter writer)
    {
        writer.WriteString("language", article.Language);
        writer.WriteString("encoding", SourceDecoder.DisplayName(article.Source.Encoding));
        writer.WriteArray("findings", article.Findings, WriteFinding);
        writer.WriteArray("diagnostics", article.Diagnostics, WriteDiagnostic);
        writer.WriteArray("leaves", article.Leaves, WriteLeaf);
    }

    private static void WriteBlock(Utf8JsonWriter writer, ParsedBlock block)
    {
        writer.WriteStartObject();
        writer.WriteString("type", TypeName(block.Kind));
        if (block.Figure is { } figure)
        {
            CaptionJson.WriteAgency(writer, figure.Agency);
            writer.WritePropertyName("caption");
            CaptionJson.WriteCaption(writer, figure.Caption, "text");
        }
        else
        {
            writer.WriteString("text", JsonValues.Safe(block.Text));
        }

        writer.WriteSpan(block.Span);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, ParsedFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code.Name());
        writer.WriteString("photoDate", finding.PhotoDate is { } photo ? JsonValues.Day(photo) : null);
        writer.WriteString("otherDate", finding.OtherDate is { } other ? JsonValues.Day(other) : null);
        writer.WriteString("words", JsonValues.Safe(finding.Words?.Text));
        writer.WriteSpan(finding.Figure, "figure");
        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Note ? "note" : "warning");
        writer.WriteString("argument", JsonValues.Safe(diagnostic.Argument));
        writer.WriteSpan(diagnostic.Span);
        writer.WriteEndObject();
    }

    private static void WriteLeaf(Utf8JsonWriter writer, Leaf leaf)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", leaf.Kind.ToString());
        writer.WriteSpan(leaf.Span);
        writer.WriteEndObject();
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
}
