using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Marks;

namespace NewsArchive.Web.Components.Captions;

/// <summary>A stretch of a caption in one style that is marked as a whole or not at all.</summary>
public readonly record struct CaptionPiece(string Text, CaptionStyle Style, string? Href, bool IsMarked);

/// <summary>Cuts the runs of a caption at the marks of a search.</summary>
public static class CaptionPieces
{
    /// <param name="reading">The caption.</param>
    /// <param name="marks">Where its plain text is marked, in order.</param>
    public static IEnumerable<CaptionPiece> Of(CaptionReading reading, IReadOnlyList<MarkedRange> marks)
    {
        using var pieces = MarkedPieces.Of(reading.PlainText, marks).GetEnumerator();
        var (left, isMarked) = (0, false);
        foreach (var run in reading.Runs)
        {
            for (var at = 0; at < run.Text.Length;)
            {
                while (left == 0 && pieces.MoveNext())
                    (left, isMarked) = (pieces.Current.Text.Length, pieces.Current.IsMarked);
                var length = Math.Min(left, run.Text.Length - at);
                yield return new CaptionPiece(run.Text.Substring(at, length), run.Style, run.Href, isMarked);
                at += length;
                left -= length;
            }
        }
    }
}
