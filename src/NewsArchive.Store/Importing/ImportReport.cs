using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArchive.Store.Importing;

/// <summary>
/// Writes the report of an import as it goes, so that its size does not matter, and puts it in its place in one step at the end.
/// </summary>
public sealed class ImportReport : IDisposable
{
    private const int FlushBytes = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;
    private readonly string _temporaryPath;
    private readonly FileStream _stream;
    private readonly Utf8JsonWriter _writer;

    /// <summary>Starts a report.</summary>
    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there.</exception>
    public ImportReport(string path)
    {
        _path = Path.GetFullPath(path);
        if (Directory.Exists(_path))
            throw new IOException($"{path} is a folder.");
        _temporaryPath = Path.Join(Path.GetDirectoryName(_path), $".{Path.GetRandomFileName()}.part");
        _stream = new FileStream(_temporaryPath, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        _writer = new Utf8JsonWriter(_stream, Options);
        _writer.WriteStartObject();
        _writer.WriteStartArray("items");
    }

    public void Write(ImportItem item)
    {
        _writer.WriteStartObject();
        _writer.WriteString("path", WellFormed(item.Path));
        _writer.WriteString("outcome", Name(item.Outcome));
        _writer.WriteString("reason", item.Reason is null ? null : WellFormed(item.Reason));
        _writer.WriteString("article", item.Article);
        _writer.WriteEndObject();
        if (_writer.BytesPending > FlushBytes)
            _writer.Flush();
    }

    /// <summary>Ends the report and puts it in its place.</summary>
    public void Complete()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Dispose();
        _stream.WriteByte((byte)'\n');
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_temporaryPath, _path, overwrite: true);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
        File.Delete(_temporaryPath);
    }

    /// <summary>The outcome's name in the report.</summary>
    public static string Name(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported => "imported",
        ImportOutcome.Duplicate => "duplicate",
        ImportOutcome.Rejected => "rejected",
        _ => "skipped",
    };

    // JSON cannot carry half a surrogate pair.
    private static string WellFormed(string text) => new([.. text.EnumerateRunes().SelectMany(rune => rune.ToString())]);
}
