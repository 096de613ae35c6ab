using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>The places in a text that are marked because a reader looked for them.</summary>
public static class TextMarks
{
    /// <summary>The words and phrases found, sorted, without overlap. Costs one pass over the text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="matcher">What is looked for.</param>
    public static ImmutableArray<WordSpan> Find(ReadOnlySpan<char> text, WordMatcher matcher) => Join(matcher.Find(text));

    /// <summary>The matches as marks: what overlaps is one mark.</summary>
    internal static ImmutableArray<WordSpan> Join(List<WordMatch> matches)
    {
        var marks = ImmutableArray.CreateBuilder<WordSpan>(matches.Count);
        foreach (var (span, _) in matches)
        {
            var (offset, end) = (span.Offset, span.End);
            while (marks.Count > 0 && marks[^1].End > offset)
            {
                (offset, end) = (Math.Min(offset, marks[^1].Offset), Math.Max(end, marks[^1].End));
                marks.RemoveAt(marks.Count - 1);
            }

            marks.Add(new WordSpan(offset, end - offset));
        }

        return marks.ToImmutable();
    }
}
