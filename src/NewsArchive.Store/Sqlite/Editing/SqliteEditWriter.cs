using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Writes the effective values of an edited article and what follows from them, but for its index.</summary>
internal sealed class SqliteEditWriter(SqliteConnection connection, EditPlan plan) : IDisposable
{
    private readonly SqliteArticleState _state = new(connection);

    private readonly SqliteStatement _article = new(
        connection,
        """
        UPDATE "Articles" SET "Path" = ?2, "ListTitle" = ?3, "OrderKey" = ?4, "Published" = ?5, "PublishedTime" = ?6, "PublishedDayOfYear" = ?7,
            "Byline" = ?8, "Title" = ?9 WHERE "Id" = ?1
        """);

    private readonly SqliteStatement _block = new(connection, """UPDATE "Blocks" SET "Kind" = ?2 WHERE "Id" = ?1""");

    private readonly SqliteStatement _settle = new(connection, """DELETE FROM "UnsettledCorrections" WHERE "CorrectionId" = ?1""");

    private readonly SqliteStatement _isWaiting = new(connection, """SELECT COUNT(*) FROM "Proposals" WHERE "Id" = ?1 AND "State" = ?2""");

    private readonly SqliteStatement _decide = new(
        connection,
        """
        UPDATE "Proposals" SET "State" = ?2, "Answer" = ?3, "DecidedBy" = ?4, "DecidedAt" = ?5, "CorrectionId" = ?6 WHERE "Id" = ?1
        """);

    private readonly SqliteEditedFigures _figures = new(connection);
    private readonly SqliteAddresses _addresses = new(connection);
    private readonly SqliteWithdrawals _withdrawals = new(connection);

    private long ArticleId => plan.Before.ArticleId;

    /// <summary>Whether the article is the one that the plan was made for, and a proposal that is decided with it still waits.</summary>
    public bool IsAsPlanned() =>
        _state.Is(plan.Before)
        && (plan.Decision is not { } decision || _isWaiting.Number(decision.Id, (int)ProposalState.Waiting) == 1);

    /// <summary>Writes it.</summary>
    /// <param name="entries">The entries that the log got.</param>
    /// <returns>The article's address now.</returns>
    public string Write(ImmutableArray<Correction> entries)
    {
        if (plan.Decision is { } decision)
            _decide.Run(decision.Id, (int)decision.State, decision.Answer, entries[0].ReviewerId, entries[0].At, entries[0].Id);
        var path = plan.MovesArticle ? _addresses.Move(ArticleId, plan.Path, plan.Before.Sha256) : plan.Before.Path;
        WriteArticle(path);
        foreach (var (ordinal, kind) in plan.ChangedBlocks())
            _block.Run(Block.FirstId(ArticleId) + ordinal, (int)kind);
        foreach (var (row, before, after) in plan.ChangedFigures())
            _figures.Write(row, before, after);
        if (plan.Before.Article.Published?.Date != plan.After.Published?.Date)
            _figures.WritePeriods(ArticleId);
        _figures.WriteFindings(plan);
        if (plan.IsWithdrawn is { } isWithdrawn)
            _withdrawals.Write(ArticleId, isWithdrawn);
        foreach (var settled in plan.Settled)
            _settle.Run(settled);
        _state.Raise(ArticleId);
        return path;
    }

    public void Dispose()
    {
        _state.Dispose();
        _article.Dispose();
        _block.Dispose();
        _settle.Dispose();
        _isWaiting.Dispose();
        _decide.Dispose();
        _figures.Dispose();
        _addresses.Dispose();
        _withdrawals.Dispose();
    }

    private void WriteArticle(string path)
    {
        var (article, published) = (plan.After, plan.After.Published);
        _article.Run(
            ArticleId,
            path,
            plan.ListTitle,
            ArticleOrder.Of(published?.Date, published?.Time, ArticleId),
            published?.Date,
            published?.Time,
            published?.Date.DayNumber(),
            article.Byline?.Text,
            article.Title?.Text);
    }
}
