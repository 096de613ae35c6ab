using System.Security.Cryptography;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Importing;

/// <summary>An input on its way: ready to be saved, or with its outcome.</summary>
/// <param name="Input">Where it came from, without its bytes.</param>
/// <param name="Document">What is to be saved, or null.</param>
/// <param name="Refusal">Why it will not be saved, or null.</param>
/// <param name="Bytes">How many bytes it holds of the memory set aside for documents.</param>
internal sealed record PreparedInput(ImportInput Input, PreparedDocument? Document, ImportMessage? Refusal, int Bytes);

/// <summary>Makes documents ready to be saved, several at a time, each within the time limit.</summary>
internal sealed class DocumentPreparer(ImportLimits limits, Func<byte[], DocumentReading> read, PlaceFinder finder) : IDisposable
{
    private readonly SemaphoreSlim _processors = new(Environment.ProcessorCount);

    public void Dispose() => _processors.Dispose();

    internal async Task<PreparedInput> PrepareAsync(DocumentInput input)
    {
        var bytes = input.Bytes;
        var light = input with { Bytes = [] };
        await _processors.WaitAsync();
        try
        {
            // A parse that does not end cannot be stopped; it is left behind, and the import goes on.
            var (document, refusal) = await Task.Run(() => Prepare(input.Name, bytes)).WaitAsync(limits.FileTime);
            return new(light, document, refusal, bytes.Length);
        }
        catch (TimeoutException)
        {
            return new(light, null, ImportMessages.TooSlow(limits.FileTime), bytes.Length);
        }
        finally
        {
            _processors.Release();
        }
    }

    private (PreparedDocument? Document, ImportMessage? Refusal) Prepare(string name, byte[] bytes)
    {
        var (article, refusal) = read(bytes);
        if (article is null)
            return (null, refusal);
        var document = new PreparedDocument(
            name,
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            SourceContent.Compress(bytes),
            bytes.Length,
            TextFingerprints.LineEndFree(article.Source),
            TextFingerprints.DateFree(article),
            article,
            ArticleIndex.Of(article, finder));
        return (document, null);
    }
}
