using System.Text;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

/// <summary>A text with its places between square brackets, documents parted by empty lines, and how well they are found.</summary>
public sealed class NewspaperText
{
    private readonly List<List<string>> _documents = [[]];
    private readonly HashSet<(int Document, int Line, int Start, int End)> _gold = [];

    public NewspaperText(string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Places", "Texts", name), Encoding.UTF8))
        {
            if (line.Length > 0)
                _documents[^1].Add(Plain(line));
            else
                _documents.Add([]);
        }
    }

    public int Sentences => _documents.Sum(document => document.Count);

    /// <summary>The share of found spans that are right, and the share of right spans that are found.</summary>
    public (double Precision, double Recall) Score(PlaceFinder finder)
    {
        var found = _documents
            .SelectMany((document, i) => finder.Find(document).Select(mention => (i, mention.Line, mention.Offset, mention.Offset + mention.Length))).ToHashSet();
        var right = (double)found.Count(_gold.Contains);
        return (right / found.Count, right / _gold.Count);
    }

    private string Plain(string marked)
    {
        var plain = new StringBuilder();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '[')
                start = plain.Length;
            else if (c == ']')
                _gold.Add((_documents.Count - 1, _documents[^1].Count, start, plain.Length));
            else
                plain.Append(c);
        }

        return plain.ToString();
    }
}
