using NewsArchive.Core.Parsing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Importing;

/// <summary>Puts parsed documents into the store; what it does differs by engine.</summary>
public interface IBulkLoad
{
    /// <summary>
    /// Saves a batch. When it returns, every document in it is on disk or known as a duplicate. No transaction of it holds the write lock
    /// longer than 200 ms; a document too large for one transaction is invisible until its last one.
    /// </summary>
    /// <returns>What became of each document, in the order of the batch.</returns>
    Task<IReadOnlyList<SavedDocument>> SaveAsync(
        long collectionId,
        IReadOnlyList<PreparedDocument> batch,
        CancellationToken cancellationToken);
}

/// <summary>A document that is ready to be saved.</summary>
/// <param name="Name">Its name as received; shown verbatim, never used as a path.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
/// <param name="Content">Its bytes, compressed by <c>SourceContent.Compress</c>.</param>
/// <param name="ByteLength">How many bytes it had.</param>
/// <param name="LineEndFree">Fingerprint of its text without regard to line ends.</param>
/// <param name="DateFree">Fingerprint of its text without regard to its date line.</param>
/// <param name="Article">What the parser made of it.</param>
/// <param name="Index">By what it is found.</param>
public sealed record PreparedDocument(
    string Name,
    string Sha256,
    byte[] Content,
    int ByteLength,
    string LineEndFree,
    string DateFree,
    ParsedArticle Article,
    ArticleIndex Index);

/// <summary>What became of a document.</summary>
/// <param name="IsNew">Whether it was saved now; false when these very bytes were there already.</param>
/// <param name="ArticlePath">The address of its article.</param>
/// <param name="DuplicateOf">The name of the document with the same bytes, when it is not new.</param>
/// <param name="NearDuplicates">Documents with nearly the same text, to which it is now linked.</param>
public sealed record SavedDocument(
    bool IsNew,
    string ArticlePath,
    string? DuplicateOf,
    IReadOnlyList<NearDuplicateOf> NearDuplicates);

/// <summary>A document with nearly the same text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OtherDate">True when only the date differs, false when only the line ends do.</param>
public sealed record NearDuplicateOf(string Name, bool OtherDate);
