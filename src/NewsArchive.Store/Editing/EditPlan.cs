using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Editing;

/// <summary>Everything that an edit writes, worked out before the database is locked.</summary>
internal sealed record EditPlan
{
    /// <summary>The article as it was read; when it is another by now, the plan has to be made anew.</summary>
    public required EditedArticle Before { get; init; }

    /// <summary>Its effective values after the edit.</summary>
    public required ParsedArticle After { get; init; }

    /// <summary>The entries for the log, without their places in it and their hashes.</summary>
    public required ImmutableArray<Correction> Entries { get; init; }

    /// <summary>Its index after the edit; null when nothing of that changes.</summary>
    public required ReindexedArticle? Index { get; init; }

    /// <summary>Whether readers may see it after the edit; null when that does not change.</summary>
    public required bool? IsWithdrawn { get; init; }

    /// <summary>Corrections that need not be looked at again.</summary>
    public required ImmutableArray<long> Settled { get; init; }

    /// <summary>Where the figures stand of which something changes.</summary>
    public required IReadOnlySet<SourceSpan> EditedFigures { get; init; }

    /// <summary>The proposal that is decided with it, or null.</summary>
    public required ProposalDecision? Decision { get; init; }

    /// <summary>The address that it would have if it were alone.</summary>
    public string Path => ArticlePath.Of(After.Published?.Date, After.Title?.Text is { Length: > 0 } title ? title : null);

    /// <summary>Its headline for lists when that is not the headline itself.</summary>
    public string? ListTitle => ArticleDraft.ListTitleOf(After.Title?.Text is { Length: > 0 } title ? title : null, Before.DocumentName);

    /// <summary>Whether its address changes.</summary>
    public bool MovesArticle => Before.Article.Title?.Text != After.Title?.Text || Before.Article.Published?.Date != After.Published?.Date;

    /// <summary>The figures whose values change, with their numbers.</summary>
    public IEnumerable<(EditedFigure Row, ParsedFigure Before, FigureDraft After)> ChangedFigures() =>
        from row in Before.Figures.Values
        let before = FigureAt(Before.Article, row.Position)
        let after = FigureAt(After, row.Position)
        where before is not null && after is not null && EditedFigures.Contains(before.Span)
        select (row, before, FigureDraft.From(row.Position, after));

    /// <summary>The blocks whose kind changes.</summary>
    public IEnumerable<(int Ordinal, BlockKind Kind)> ChangedBlocks() => After.Blocks
        .Select((block, ordinal) => (ordinal, block.Kind))
        .Where(block => block.Kind != Before.Article.Blocks[block.ordinal].Kind);

    private static ParsedFigure? FigureAt(ParsedArticle article, int position) =>
        position == Figure.LeadPosition ? article.LeadPhoto : article.Blocks[position].Figure;
}
