using System.Collections.Immutable;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>What the readers of one document share: the source, the leaves claimed so far, the diagnostics and the step counter.</summary>
internal sealed class ParseRun(SourceText source, StepCounter steps)
{
    private const int MaxArgument = 120;
    private readonly List<Leaf> leaves = [];
    private readonly List<Diagnostic> diagnostics = [.. source.Diagnostics];

    public SourceText Source => source;

    public StepCounter Steps => steps;

    public Passage Fold(SourceLine line) => Passage.Of(source.Text, line.Start, line.End, steps);

    public Passage Fold(int start, int end) => Passage.Of(source.Text, start, end, steps);

    /// <summary>Makes the part a leaf and returns its value; null, and no leaf, when there is nothing but space in it.</summary>
    public SpannedText? Claim(LeafKind kind, Passage text, Part part)
    {
        var trimmed = text.Trim(part);
        if (trimmed.IsEmpty)
            return null;
        var span = text.Locate(trimmed);
        leaves.Add(new Leaf(span, kind));
        return Refer([span]);
    }

    public void Claim(LeafKind kind, SourceSpan span) => leaves.Add(new Leaf(span, kind));

    /// <summary>The value over spans that are, or lie in, leaves claimed elsewhere.</summary>
    public SpannedText Refer(ImmutableArray<SourceSpan> spans)
    {
        foreach (var span in spans)
            steps.Add(span.Length);
        return SourceValues.Spanned(source, spans);
    }

    public void Report(string code, DiagnosticSeverity severity, SourceSpan? span, string? argument = null) =>
        diagnostics.Add(new Diagnostic(code, severity, span, Shorten(argument)));

    public void Warn(string code, SourceSpan? span, string? argument = null) => Report(code, DiagnosticSeverity.Warning, span, argument);

    public ImmutableArray<Diagnostic> SortedDiagnostics() => [.. diagnostics.OrderBy(diagnostic => diagnostic.Span?.Offset ?? -1)];

    /// <summary>All leaves by offset; what nobody claimed between them becomes a mark.</summary>
    public ImmutableArray<Leaf> SortedLeaves()
    {
        leaves.Sort(static (a, b) => a.Span.Offset.CompareTo(b.Span.Offset));
        var all = ImmutableArray.CreateBuilder<Leaf>(leaves.Count * 3 / 2);
        var done = 0;
        foreach (var leaf in leaves)
        {
            AddMark(done, leaf.Span.Offset, all);
            all.Add(leaf);
            done = leaf.Span.End;
        }

        AddMark(done, source.Text.Length, all);
        return all.DrainToImmutable();
    }

    private void AddMark(int start, int end, ImmutableArray<Leaf>.Builder all)
    {
        var text = source.Text;
        steps.Add(end - start);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            all.Add(new Leaf(SourceSpan.FromBounds(start, end), LeafKind.Mark));
    }

    private static string? Shorten(string? argument)
    {
        if (argument is not { Length: > MaxArgument })
            return argument;
        var end = char.IsHighSurrogate(argument[MaxArgument - 2]) ? MaxArgument - 2 : MaxArgument - 1;
        return argument[..end] + "…";
    }
}
