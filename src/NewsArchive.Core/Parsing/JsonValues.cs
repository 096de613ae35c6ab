using System.Globalization;
using System.Text.Json;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>Values as <see cref="ParsedArticleJson"/> writes them.</summary>
internal static class JsonValues
{
    public static void WriteSpan(this Utf8JsonWriter writer, SourceSpan? span, string name = "span")
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

    public static void WriteNumber(this Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    public static void WriteArray<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(ParsedMoment moment, string timeFormat) =>
        moment.Time is { } time ? $"{Day(moment.Date)}T{time.ToString(timeFormat, CultureInfo.InvariantCulture)}" : Day(moment.Date);

    // JSON cannot carry half a surrogate pair: it is shown as U+FFFD.
    public static string? Safe(string? text)
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
