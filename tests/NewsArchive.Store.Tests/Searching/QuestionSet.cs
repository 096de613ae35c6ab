using System.Collections.Immutable;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>
/// Questions with known answers: a line each with kind, query and documents between tabs, the documents apart by spaces, below a line
/// that names the columns.
/// </summary>
public static class QuestionSet
{
    private const int Columns = 3;

    /// <summary>The folder of the documents that this project's questions are about: the samples and the parser's test documents.</summary>
    public static string DocumentFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Searching", "Documents");

    /// <summary>The questions of this project.</summary>
    public static ImmutableArray<Question> Own() => Read(Path.Combine(AppContext.BaseDirectory, "Searching", "questions.tsv"));

    /// <summary>The questions in a file.</summary>
    public static ImmutableArray<Question> Read(string file) => Parse(File.ReadAllLines(file));

    /// <summary>The questions in the lines of a file.</summary>
    public static ImmutableArray<Question> Parse(IEnumerable<string> lines) => [.. lines.Skip(1).Select(Parse)];

    private static Question Parse(string line)
    {
        var cells = line.Split('\t');
        return cells.Length == Columns && cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } documents
            ? new Question(cells[0], cells[1], [.. documents])
            : throw new FormatException($"Not kind, query and documents: {line}");
    }
}
