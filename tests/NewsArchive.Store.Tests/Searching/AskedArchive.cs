using System.Collections.Immutable;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>An archive of documents that questions are asked of.</summary>
public sealed class AskedArchive : IAsyncDisposable
{
    private readonly ArchiveDatabase _database;
    private readonly Dictionary<string, string> _names;

    private AskedArchive(ArchiveDatabase database, Dictionary<string, string> names) => (_database, _names) = (database, names);

    /// <summary>An archive of all documents in a folder.</summary>
    public static async Task<AskedArchive> OfAsync(string folder)
    {
        var database = await ArchiveDatabase.CreateAsync();
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();
        var saved = await database.SaveAsync([.. files.Select(file => ADocument.OfBytes(File.ReadAllBytes(file), Path.GetFileName(file)))]);
        var names = new Dictionary<string, string>();
        for (var i = 0; i < files.Count; i++)
            names.TryAdd(saved[i].ArticlePath, Path.GetFileName(files[i]));
        return new AskedArchive(database, names);
    }

    /// <summary>What the first page answers.</summary>
    public async Task<QuestionAnswer> AskAsync(Question question)
    {
        var filter = new ArchiveFilter { Query = question.Query, Sort = SortOrder.Best };
        var list = await _database.Get<ArticleListReader>().ReadAsync(filter, CancellationToken.None);
        return new QuestionAnswer(question, [.. list.Page.Items.Select(card => _names[card.Path])]);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
