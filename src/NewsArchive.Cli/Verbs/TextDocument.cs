namespace NewsArchive.Cli.Verbs;

/// <summary>Some lines of a text without an empty one between them.</summary>
/// <param name="FirstLine">The number of the first line, from 1.</param>
/// <param name="Lines">The lines, without their ends.</param>
internal sealed record TextDocument(int FirstLine, IReadOnlyList<string> Lines)
{
    /// <summary>The documents of a text, parted by lines that are empty or white space; one is read at a time.</summary>
    internal static IEnumerable<TextDocument> ReadAll(TextReader input)
    {
        var lines = new List<string>();
        var number = 0;
        while (ReadLine(input, number == 0) is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return new TextDocument(number - lines.Count, lines);
                lines = [];
            }
        }

        if (lines.Count > 0)
            yield return new TextDocument(number + 1 - lines.Count, lines);
    }

    // A byte-order mark is no character of the first line.
    private static string? ReadLine(TextReader input, bool isFirst)
    {
        var line = input.ReadLine();
        return isFirst && line?.StartsWith('\uFEFF') == true ? line[1..] : line;
    }
}
