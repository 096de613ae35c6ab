using NewsArchive.Core.Parsing.Blocks;

namespace NewsArchive.Core.Parsing;

/// <summary>Takes a decoded document apart by the rules of docs/reading-rules.md, which Specs/*.md in the tests tell by example.</summary>
public static class ArticleParser
{
    /// <summary>
    /// Parses a document. Never throws for input, gives the same for the same text, and its cost grows with the length of the
    /// text and no faster.
    /// </summary>
    public static ParsedArticle Parse(SourceText source) => Parse(source, new StepCounter());

    internal static ParsedArticle Parse(SourceText source, StepCounter steps)
    {
        var run = new ParseRun(source, steps);
        CharacterNotes.Report(run);
        var article = new ArticleReader(run).Read() with { Leaves = run.SortedLeaves(), Diagnostics = run.SortedDiagnostics() };
        return article with { Findings = ArticleFindings.Of(article) };
    }
}
