using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

/// <summary>A list of spans as text: <c>120+14 140+3</c>.</summary>
internal sealed class SpanListConversion() : ValueConverter<IReadOnlyList<SourceSpan>, string>(
    spans => Write(spans),
    text => Read(text))
{
    public static string Write(IReadOnlyList<SourceSpan> spans) =>
        string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Offset}+{s.Length}")));

    public static IReadOnlyList<SourceSpan> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static SourceSpan ReadOne(string text)
    {
        var plus = text.IndexOf('+', StringComparison.Ordinal);
        return new SourceSpan(
            int.Parse(text.AsSpan(0, plus), CultureInfo.InvariantCulture),
            int.Parse(text.AsSpan(plus + 1), CultureInfo.InvariantCulture));
    }
}
