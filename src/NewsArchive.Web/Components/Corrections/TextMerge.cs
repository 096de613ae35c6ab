using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace NewsArchive.Web.Components.Corrections;

/// <summary>
/// Puts together what two people made of one text. Of DiffPlex only the differences of two texts are used: its own merge of three loses what
/// both put at the same place.
/// </summary>
public static class TextMerge
{
    /// <summary>
    /// The text with both changes, compared word by word; null when the changes touch each other, when one of the texts holds all of the
    /// other's changes, or when the texts are longer than <see cref="TextDifference.Longest"/> together.
    /// </summary>
    public static string? Of(string before, string mine, string theirs)
    {
        if (before.Length + mine.Length + theirs.Length > TextDifference.Longest)
            return null;
        var edits = Edits(before, mine).Concat(Edits(before, theirs)).OrderBy(edit => edit.Start).ThenBy(edit => edit.End).ToList();
        if (edits.Zip(edits.Skip(1)).Any(pair => pair.First.End >= pair.Second.Start))
            return null;
        var merged = Apply(before, edits);
        return merged == mine || merged == theirs ? null : merged;
    }

    // Where in the first text, in words, something else stands in the second.
    private static IEnumerable<Edit> Edits(string before, string after)
    {
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, TextDifference.Words);
        foreach (var block in difference.DiffBlocks)
            yield return new Edit(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, Inserted(difference, block));
    }

    private static string Inserted(DiffResult difference, DiffBlock block) =>
        string.Concat(difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));

    private static string Apply(string before, IReadOnlyList<Edit> edits)
    {
        var (words, merged, at) = (TextDifference.Words.Chunk(before), new StringBuilder(), 0);
        foreach (var edit in edits)
        {
            merged.AppendJoin("", words.Skip(at).Take(edit.Start - at)).Append(edit.Text);
            at = edit.End;
        }

        return merged.AppendJoin("", words.Skip(at)).ToString();
    }

    private sealed record Edit(int Start, int End, string Text);
}
