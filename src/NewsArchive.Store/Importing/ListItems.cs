using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Importing;

/// <summary>The items of a list block, without their bullets.</summary>
/// <param name="Texts">The items in order.</param>
/// <param name="IsOrdered">Whether they are numbered.</param>
public sealed record ListItems(IReadOnlyList<string> Texts, bool IsOrdered)
{
    /// <summary>Reads the items of a list: each mark at the start of a line begins one.</summary>
    /// <param name="source">The decoded source.</param>
    /// <param name="leaves">The leaves inside the block.</param>
    public static ListItems Read(SourceText source, IEnumerable<Leaf> leaves)
    {
        var items = new List<List<SourceSpan>>();
        var isOrdered = false;
        foreach (var leaf in leaves)
        {
            if (leaf.Kind == LeafKind.Mark && StartsLine(source.Text, leaf.Span.Offset))
            {
                isOrdered |= items.Count == 0 && char.IsAsciiDigit(source.Text[leaf.Span.Offset]);
                items.Add([]);
            }
            else if (items.Count > 0)
            {
                items[^1].Add(leaf.Span);
            }
            else
            {
                items.Add([leaf.Span]);
            }
        }

        return new ListItems([.. items.Select(spans => SourceValues.Read(source, spans))], isOrdered);
    }

    private static bool StartsLine(string text, int offset)
    {
        while (offset > 0 && char.IsWhiteSpace(text[offset - 1]))
        {
            if (text[--offset] is '\n' or '\r')
                return true;
        }

        return offset == 0;
    }
}
