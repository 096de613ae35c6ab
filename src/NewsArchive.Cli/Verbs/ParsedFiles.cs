using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Cli.Verbs;

/// <summary>Puts parsed articles as NAME.json into one folder, each name once.</summary>
internal sealed class ParsedFiles
{
    private static readonly PlaceFinder Finder = new(Gazetteer.Shared);

    private readonly string _folder;
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    internal ParsedFiles(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <returns>Why it was not written, or null.</returns>
    internal string? Write(string documentName, ParsedArticle article)
    {
        var name = Path.GetFileNameWithoutExtension(documentName) + ".json";
        if (!_written.Add(name))
            return ParseMessages.SameName(name);
        try
        {
            using var stream = File.Create(Path.Join(_folder, name));
            ParsedArticleJson.Write(article, Finder, stream);
            stream.WriteByte((byte)'\n');
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return CliMessages.DiskError(e.Message);
        }
    }

    internal static void Print(ParsedArticle article)
    {
        using var output = Console.OpenStandardOutput();
        ParsedArticleJson.Write(article, Finder, output);
        output.WriteByte((byte)'\n');
    }
}
