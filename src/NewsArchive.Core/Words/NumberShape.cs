namespace NewsArchive.Core.Words;

/// <summary>Numbers with separators: <c>1.000</c>, <c>1,000</c>, <c>3,5</c>, <c>1.234,5</c>; not dates (<c>1.5.2016</c>).</summary>
internal static class NumberShape
{
    private const int Thousand = 3;

    /// <summary>Where the number that starts here ends, and where its decimal separator stands, or -1.</summary>
    internal static (int End, int Decimal) Measure(ReadOnlySpan<char> text, int start)
    {
        var first = EndOfDigits(text, start);
        if (start > 1 && IsSeparator(text[start - 1]) && char.IsAsciiDigit(text[start - 2]))
            return (first, -1);
        var end = first;
        while (HasGroup(text, end))
        {
            var next = EndOfDigits(text, end + 1);
            if (next - end - 1 != Thousand)
                return HasGroup(text, next) ? (first, -1) : (next, end);
            end = next;
        }

        return (end, -1);
    }

    private static bool HasGroup(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && IsSeparator(text[i]) && char.IsAsciiDigit(text[i + 1]);

    private static bool IsSeparator(char c) => c is '.' or ',';

    private static int EndOfDigits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return i;
    }
}
