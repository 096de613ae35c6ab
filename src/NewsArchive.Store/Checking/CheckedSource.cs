using System.Collections.Immutable;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Checking;

/// <summary>A source with its leaves, from which every parsed value can be read again.</summary>
internal sealed record CheckedSource(SourceText Source, ImmutableArray<Leaf> Leaves)
{
    public bool Holds(SourceSpan span) => span is { Offset: >= 0, Length: >= 0 } && (long)span.Offset + span.Length <= Source.Text.Length;

    /// <summary>The leaves inside a span.</summary>
    public IEnumerable<Leaf> In(SourceSpan span)
    {
        var index = Leaves.BinarySearch(new Leaf(span, LeafKind.Mark), LeafOrder.ByOffset);
        for (index = index < 0 ? ~index : index; index < Leaves.Length && Leaves[index].Span.Offset < span.End; index++)
        {
            if (span.Contains(Leaves[index].Span))
                yield return Leaves[index];
        }
    }

    /// <summary>The value of a field: the leaves of its kind within a span, or within the whole document; null when there are none.</summary>
    public string? Value(LeafKind kind, SourceSpan? within = null)
    {
        var spans = (within is { } span ? In(span) : Leaves).Where(leaf => leaf.Kind == kind).Select(leaf => leaf.Span).ToList();
        return spans.Count == 0 ? null : Value(spans);
    }

    /// <summary>The editors' note inside the restrictions of a caption, which has no leaf of its own; or null.</summary>
    public string? NestedNote(SourceSpan caption)
    {
        var restrictions = In(caption).Where(leaf => leaf.Kind == LeafKind.Restrictions).Select(leaf => leaf.Span).ToList();
        return restrictions.Count > 0 && Core.Captions.NestedNote.Find(Source, restrictions[0]) is { } note ? Value([.. note.Spans]) : null;
    }

    /// <summary>The value over spans.</summary>
    public string Value(IReadOnlyList<SourceSpan> spans) => Storable(SourceValues.Read(Source, spans));

    // The database keeps UTF-8, in which half of a pair cannot be written.
    private static string Storable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
