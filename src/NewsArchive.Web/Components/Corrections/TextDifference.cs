using System.Collections.Immutable;
using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;

namespace NewsArchive.Web.Components.Corrections;

/// <summary>What became of a stretch of text.</summary>
public enum DifferenceKind
{
    /// <summary>It stayed.</summary>
    Same = 0,

    /// <summary>It is gone.</summary>
    Removed = 1,

    /// <summary>It is new.</summary>
    Added = 2,
}

/// <summary>A stretch of text in a difference.</summary>
public readonly record struct DifferencePiece(DifferenceKind Kind, string Text);

/// <summary>How two texts differ, word by word.</summary>
public static class TextDifference
{
    /// <summary>Beyond this many UTF-16 units together, texts are not compared by words: all of the one is gone and all of the other is new.</summary>
    public const int Longest = 20_000;

    /// <summary>Cuts a text into words, stretches of spaces, and signs one by one.</summary>
    internal static CustomFunctionChunker Words { get; } = new(WordsOf);

    /// <summary>The pieces in order; what was removed stands before what came in its place. No value counts as an empty text.</summary>
    public static ImmutableArray<DifferencePiece> Of(string? before, string? after)
    {
        var (old, current) = (before ?? "", after ?? "");
        if (old.Length + current.Length > Longest)
            return Joined(old == current ? [new(DifferenceKind.Same, old)] : [new(DifferenceKind.Removed, old), new(DifferenceKind.Added, current)]);
        return Joined(Bridged([.. Pieces(old, current)]));
    }

    private static IEnumerable<DifferencePiece> Pieces(string before, string after)
    {
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            yield return Piece(DifferenceKind.Same, difference.PiecesOld, at, block.DeleteStartA - at);
            yield return Piece(DifferenceKind.Removed, difference.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            yield return Piece(DifferenceKind.Added, difference.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        yield return Piece(DifferenceKind.Same, difference.PiecesOld, at, difference.PiecesOld.Count - at);
    }

    private static DifferencePiece Piece(DifferenceKind kind, IReadOnlyList<string> words, int start, int count) =>
        new(kind, string.Concat(words.Skip(start).Take(count)));

    // A space that stayed between two words that did not belongs to both changes: one change of two words reads better than two of one.
    private static List<DifferencePiece> Bridged(DifferencePiece[] pieces)
    {
        var bridged = new List<DifferencePiece>();
        for (var at = 0; at < pieces.Length; at++)
        {
            var isBridge = pieces[at] is { Kind: DifferenceKind.Same, Text.Length: > 0 } piece && string.IsNullOrWhiteSpace(piece.Text)
                && at > 2 && at < pieces.Length - 1;
            if (isBridge && pieces[at - 2].Text.Length > 0 && pieces[at - 1].Text.Length > 0 && pieces[at + 1].Text.Length > 0 && pieces[at + 2].Text.Length > 0)
                bridged.AddRange([pieces[at] with { Kind = DifferenceKind.Removed }, pieces[at] with { Kind = DifferenceKind.Added }]);
            else
                bridged.Add(pieces[at]);
        }

        return bridged;
    }

    // Between two pieces that stayed: all that is gone, then all that is new.
    private static ImmutableArray<DifferencePiece> Joined(IEnumerable<DifferencePiece> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<DifferencePiece>();
        var (removed, added) = ("", "");
        foreach (var piece in pieces.Where(piece => piece.Text.Length > 0).Append(new(DifferenceKind.Same, "")))
        {
            if (piece.Kind == DifferenceKind.Removed)
                removed += piece.Text;
            else if (piece.Kind == DifferenceKind.Added)
                added += piece.Text;
            else
            {
                DifferencePiece[] whole = [new(DifferenceKind.Removed, removed), new(DifferenceKind.Added, added), piece];
                joined.AddRange(whole.Where(part => part.Text.Length > 0));
                (removed, added) = ("", "");
            }
        }

        return joined.ToImmutable();
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + StringInfo.GetNextTextElementLength(text, at);
            while (end < text.Length && Kind(text[at]) is var kind and not 0 && Kind(text[end]) == kind)
                end++;
            words.Add(text[at..end]);
            at = end;
        }

        return words;
    }

    // Letters and digits hang together, and so do spaces; any other sign stands alone.
    private static int Kind(char sign) =>
        char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark ? 1 : sign is ' ' or '\t' ? 2 : 0;
}
