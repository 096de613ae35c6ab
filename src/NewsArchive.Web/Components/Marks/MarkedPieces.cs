using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Marks;

/// <summary>A stretch of a text that is marked as a whole or not at all.</summary>
public readonly record struct MarkedPiece(string Text, bool IsMarked);

/// <summary>Cuts a text at its marks.</summary>
public static class MarkedPieces
{
    /// <summary>
    /// The pieces of a text in order; a text that is too long is cut as <see cref="Excerpt"/> does. Marks that lie outside what is shown, or
    /// run back over an earlier one, are left out: a text may have been corrected since it was indexed.
    /// </summary>
    public static IEnumerable<MarkedPiece> Of(string text, IReadOnlyList<MarkedRange> marks, int most = int.MaxValue)
    {
        var shown = Excerpt.Of(text, most);
        var visible = Excerpt.Fits(text, most) ? text.Length : shown.Length - 1;
        var at = 0;
        foreach (var (start, length) in marks)
        {
            if (start < at || length <= 0 || length > visible - start)
                continue;
            if (start > at)
                yield return new MarkedPiece(shown[at..start], false);
            yield return new MarkedPiece(shown.Substring(start, length), true);
            at = start + length;
        }

        if (at < shown.Length)
            yield return new MarkedPiece(shown[at..], false);
    }
}
