using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>The units of a document in order, each folded once.</summary>
internal sealed class DocumentLines(ParseRun run)
{
    private readonly List<SourceLine> lines = SourceLines.Split(run.Source.Text, run.Steps);
    private Passage?[]? texts;

    public int Count => lines.Count;

    public SourceLine this[int index] => lines[index];

    public Passage Text(int index) => (texts ??= new Passage?[lines.Count])[index] ??= run.Fold(lines[index]);

    public bool IsAgency(int index) => lines[index].IsStamped || AgencyLine.Is(Text(index));
}
