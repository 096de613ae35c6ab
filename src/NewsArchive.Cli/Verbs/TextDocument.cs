using System.Text;

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
        foreach (var line in ReadLines(input))
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

    // Only a line feed ends a line, so that the numbers are those of other programs.
    private static IEnumerable<string> ReadLines(TextReader input)
    {
        var buffer = new char[1 << 16];
        var line = new StringBuilder();
        for (var read = input.Read(buffer); read > 0; read = input.Read(buffer))
        {
            var start = 0;
            for (var end = Array.IndexOf(buffer, '\n', 0, read); end >= 0; end = Array.IndexOf(buffer, '\n', start, read - start))
            {
                yield return line.Append(buffer, start, end - start).ToString();
                line.Clear();
                start = end + 1;
            }

            line.Append(buffer, start, read - start);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }
}
