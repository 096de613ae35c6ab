using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>The source beside which something is edited: whole lines where that is possible, and never more than a page can bear.</summary>
internal sealed record DeskSource(string Text, ImmutableArray<Leaf> Leaves)
{
    private const int MostAroundFigure = 4000;
    private const int MostOfArticle = 20_000;

    /// <summary>The decoded source of a document.</summary>
    public static DeskSource Of(SourceDocument document) =>
        SourceContent.Read(document.Content, document.ByteLength, document.Encoding) is { } source
        && LeafMap.Read(document.Leaves) is { } leaves
            ? new DeskSource(source.Text, leaves)
            : throw new InvalidDataException($"The source {document.Sha256} is damaged; run check.");

    /// <summary>What stands around a figure, whose own leaves are lit.</summary>
    public ImmutableArray<DeskSourcePiece> Around(SourceSpan figure) =>
        Cut(Window(figure, MostAroundFigure), Leaves.Where(leaf => figure.Contains(leaf.Span)));

    /// <summary>The beginning of the document, in which headline, date and byline are lit.</summary>
    public ImmutableArray<DeskSourcePiece> Beginning() => Cut(Window(default, MostOfArticle), Leaves.Where(leaf =>
        leaf.Kind is LeafKind.Title or LeafKind.Published or LeafKind.PublishedTime or LeafKind.Byline));

    // Half of what is left on either side, but no part of a line unless it is longer than that.
    private SourceSpan Window(SourceSpan middle, int most)
    {
        var spare = Math.Max(0, most - middle.Length) / 2;
        var first = Math.Clamp(middle.Offset - spare, 0, Text.Length);
        var behind = Math.Min(Text.Length, first + most);
        if (first > 0 && Text.IndexOf('\n', first - 1, Math.Max(0, middle.Offset - first + 1)) is var line and >= 0)
            first = line + 1;
        var rest = Math.Min(middle.End, behind);
        if (behind < Text.Length && Text.LastIndexOf('\n', behind - 1, behind - rest) is var last and >= 0)
            behind = last + 1;
        return SourceSpan.FromBounds(Whole(first), Whole(behind));
    }

    // No cut through a surrogate pair.
    private int Whole(int at) => at > 0 && at < Text.Length && char.IsLowSurrogate(Text[at]) && char.IsHighSurrogate(Text[at - 1]) ? at - 1 : at;

    private ImmutableArray<DeskSourcePiece> Cut(SourceSpan window, IEnumerable<Leaf> lit)
    {
        var pieces = ImmutableArray.CreateBuilder<DeskSourcePiece>();
        var end = window.Offset;
        foreach (var leaf in lit.Where(leaf => leaf.Span.Overlaps(window)))
        {
            var (start, behind) = (Math.Max(leaf.Span.Offset, window.Offset), Math.Min(leaf.Span.End, window.End));
            var isNext = pieces.Count > 0 && pieces[^1].IsLit && !Text.AsSpan(end, start - end).ContainsAnyExcept(' ', '\t');
            if (isNext)
                pieces[^1] = new DeskSourcePiece(pieces[^1].Text + Text[end..behind], true);
            else
                Add(pieces, end, start, behind);
            end = behind;
        }

        if (window.End > end)
            pieces.Add(new DeskSourcePiece(Text[end..window.End], false));
        return pieces.ToImmutable();
    }

    private void Add(ImmutableArray<DeskSourcePiece>.Builder pieces, int end, int start, int behind)
    {
        if (start > end)
            pieces.Add(new DeskSourcePiece(Text[end..start], false));
        pieces.Add(new DeskSourcePiece(Text[start..behind], true));
    }
}
