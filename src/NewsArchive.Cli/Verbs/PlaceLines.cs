using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Core.Places;

namespace NewsArchive.Cli.Verbs;

/// <summary>Writes mentions of places, a JSON object a line, with offsets in code points.</summary>
internal sealed class PlaceLines(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BufferedStream _output = new(output, 1 << 16);
    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);

    /// <summary>Writes the mentions of a document, which are in reading order.</summary>
    internal void Write(TextDocument document, IReadOnlyList<TextMention> mentions)
    {
        var (line, unit, point) = (-1, 0, 0);
        foreach (var mention in mentions)
        {
            if (mention.Line != line)
                (line, unit, point) = (mention.Line, 0, 0);
            var text = document.Lines[line];
            point += CodePoints(text.AsSpan(unit, mention.Offset - unit));
            unit = mention.Offset;
            Write(document.FirstLine + line, point, point + CodePoints(text.AsSpan(unit, mention.Length)), mention);
        }

        _output.Flush();
    }

    public void Dispose()
    {
        _json.Dispose();
        _output.Dispose();
    }

    private void Write(int line, int start, int end, TextMention mention)
    {
        _json.Reset(_output);
        _json.WriteStartObject();
        _json.WriteNumber("line", line);
        _json.WriteNumber("start", start);
        _json.WriteNumber("end", end);
        _json.WriteString("text", mention.Text);
        if (mention.Place is { } place)
            _json.WriteNumber("id", place.Id);
        else
            _json.WriteNull("id");
        _json.WriteString("name", mention.Place?.Name ?? mention.Text);
        _json.WriteString("country", mention.Country);
        _json.WriteString("reason", mention.Reason.ToString());
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        return text.Length - pairs;
    }
}
