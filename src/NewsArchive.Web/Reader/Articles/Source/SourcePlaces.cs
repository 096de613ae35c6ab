using System.Globalization;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Articles.Source;

/// <summary>The addresses of pieces of the source.</summary>
public static class SourcePlaces
{
    /// <summary>The anchor of a piece: <c>o</c> and the offset at which it starts.</summary>
    public static string Anchor(SourcePiece piece) => string.Create(CultureInfo.InvariantCulture, $"o{piece.Offset}");

    /// <summary>The anchor of the piece at an offset, or of the next one when white space stands there; null when neither is on this page.</summary>
    public static string? Find(IReadOnlyList<SourcePiece> pieces, int offset)
    {
        if (pieces.Count == 0 || offset < pieces[0].Offset)
            return null;
        var piece = pieces.FirstOrDefault(p => p.Kind is not null && p.Offset + p.Text.Length > offset);
        return piece is null ? null : Anchor(piece);
    }
}
