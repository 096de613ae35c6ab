using System.Collections.Immutable;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>Turns drafts into blocks, with the leaves of their text.</summary>
internal sealed class BlockList(ParseRun run)
{
    private readonly List<BlockDraft> drafts = [];

    public void Add(BlockDraft draft) => drafts.Add(draft);

    public BlockDraft? Last => drafts.Count > 0 ? drafts[^1] : null;

    /// <summary>Adds a line to the last draft, which is a list or a reference.</summary>
    public void Extend(SourceSpan line)
    {
        var last = drafts[^1];
        ((List<SourceSpan>)last.Lines!).Add(line);
        drafts[^1] = last with { Span = SourceSpan.FromBounds(last.Span.Offset, line.End) };
    }

    public ImmutableArray<ParsedBlock> ToBlocks()
    {
        DecideHeadings();
        var blocks = ImmutableArray.CreateBuilder<ParsedBlock>(drafts.Count);
        foreach (var draft in drafts)
            blocks.Add(new ParsedBlock(draft.Kind, draft.Span, Text(draft), draft.Figure));
        return blocks.MoveToImmutable();
    }

    private void DecideHeadings()
    {
        for (var i = drafts.Count - 2; i >= 0; i--)
        {
            if (drafts[i].CanBeHeading && drafts[i + 1].Kind is BlockKind.Paragraph or BlockKind.List)
                drafts[i] = drafts[i] with { Kind = BlockKind.Heading };
        }
    }

    private string Text(BlockDraft draft)
    {
        switch (draft.Kind)
        {
            case BlockKind.Figure:
                return "";
            case BlockKind.List:
                ClaimLines(draft, LeafKind.List);
                return SourceValues.Read(run.Source, draft.Span);
            case BlockKind.Related:
                ClaimLines(draft, LeafKind.Related);
                return SourceValues.Read(run.Source, draft.Lines!);
            default:
                var span = SourceSpan.FromBounds(draft.TextStart, draft.Span.End);
                run.Claim(LeafOf(draft.Kind), span);
                return SourceValues.Read(run.Source, span);
        }
    }

    private void ClaimLines(BlockDraft draft, LeafKind kind)
    {
        foreach (var line in draft.Lines!)
        {
            var text = run.Fold(line.Offset, line.End);
            var start = kind == LeafKind.List ? Lines.LineForms.ListTextStart(text) : 0;
            run.Claim(kind, text, text.Whole with { Start = Math.Max(0, start) });
        }
    }

    private static LeafKind LeafOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => LeafKind.Heading,
        BlockKind.Quote => LeafKind.Quote,
        BlockKind.Boilerplate => LeafKind.Boilerplate,
        _ => LeafKind.Paragraph,
    };
}
