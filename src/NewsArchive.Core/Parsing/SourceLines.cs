using System.Buffers;
using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Parsing;

/// <summary>A unit of the source: a line, or the part of a line from an agency's timestamp on.</summary>
/// <param name="Start">Offset of its first character that is not white space.</param>
/// <param name="End">Offset behind its last character that is not white space.</param>
/// <param name="IsApart">Whether a blank line, or nothing at all, stands before it.</param>
/// <param name="IsStamped">Whether it starts with an agency's timestamp.</param>
internal readonly record struct SourceLine(int Start, int End, bool IsApart, bool IsStamped);

/// <summary>Divides a source into its units (rule "Lines").</summary>
internal static class SourceLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>What ends a line: LF, CR, CR LF, and the line ends of Unicode.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static List<SourceLine> Split(string text, StepCounter steps)
    {
        steps.Add(text.Length);
        var lines = new List<SourceLine>();
        var isApart = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            isApart = !AddLine(text, start, end, isApart, lines, steps);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    // Returns whether the line was not blank.
    private static bool AddLine(string text, int start, int end, bool isApart, List<SourceLine> lines, StepCounter steps)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || IsInvisible(text[start])))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start == end)
            return false;
        steps.Add(end - start);
        var from = start;
        var isStamped = Timestamp.Length(text.AsSpan(start, end - start), isLineStart: true) > 0;
        for (var i = NextNumber(text, start, end); i < end; i = NextNumber(text, i, end))
        {
            if (Timestamp.Length(text.AsSpan(i, end - i)) == 0)
                continue;
            Add(text, from, i, isApart, isStamped, lines);
            (from, isApart, isStamped) = (i, false, true);
        }

        Add(text, from, end, isApart, isStamped, lines);
        return true;
    }

    // The start of the next run of digits behind a place, or the end.
    private static int NextNumber(string text, int at, int end)
    {
        for (at++; at < end; at++)
        {
            var digit = text.AsSpan(at, end - at).IndexOfAnyInRange('0', '9');
            if (digit < 0)
                return end;
            at += digit;
            if (!char.IsAsciiDigit(text[at - 1]))
                return at;
        }

        return end;
    }

    // A byte-order mark or zero-width space at the start of a line hides what the line is: it becomes a mark.
    private static bool IsInvisible(char c) => c is '\uFEFF' or '\u200B';

    private static void Add(string text, int start, int end, bool isApart, bool isStamped, List<SourceLine> lines)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            lines.Add(new SourceLine(start, end, isApart, isStamped));
    }
}
