using System.Collections.Immutable;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>An entry of the log as people read it.</summary>
/// <param name="Article">The article it is about; null when its document is not in the archive.</param>
/// <param name="AuthorName">For colleagues; null when erased.</param>
/// <param name="PublicName">For readers; null for the editors together.</param>
/// <param name="ReviewerName">For colleagues, or null.</param>
/// <param name="FigureId">The figure it is about, when it is about one that is there.</param>
/// <param name="IsLatest">Whether no later correction of the field was made.</param>
public sealed record HistoryEntry(
    Correction Correction,
    DeskHead? Article,
    long? FigureId,
    string? AuthorName,
    string? PublicName,
    string? ReviewerName,
    bool IsLatest)
{
    /// <summary>Where the block stands that it is about, or null.</summary>
    public HistoryPlace? Place { get; init; }
}

/// <summary>Where a block of an article is read.</summary>
/// <param name="Page">The page of the article, from 1.</param>
/// <param name="Anchor">The anchor of the block.</param>
public sealed record HistoryPlace(int Page, string Anchor);

/// <summary>What is asked of the history.</summary>
/// <param name="ArticleId">Of one article, or null for the archive.</param>
/// <param name="AuthorId">Of one author, or null.</param>
/// <param name="From">The first day in Europe/Amsterdam, or null.</param>
/// <param name="Until">The last day, included, or null.</param>
/// <param name="Field">Of one field, or null.</param>
/// <param name="BatchId">Of one batch, or null.</param>
/// <param name="ForReaders">Whether to leave out what readers may not see: what belongs to a withdrawn article, places, and what changed nothing.</param>
/// <param name="Page">From 1; 20 to a page.</param>
public sealed record HistoryQuery(
    long? ArticleId = null,
    string? AuthorId = null,
    DateOnly? From = null,
    DateOnly? Until = null,
    CorrectedField? Field = null,
    string? BatchId = null,
    bool ForReaders = false,
    int Page = 1);

/// <summary>A page of the history, the newest first.</summary>
public sealed record HistoryPage(ImmutableArray<HistoryEntry> Entries, int Total, int Page);

/// <summary>Somebody who made corrections, to filter by.</summary>
public sealed record HistoryAuthor(string AuthorId, string? Name, int Count);
