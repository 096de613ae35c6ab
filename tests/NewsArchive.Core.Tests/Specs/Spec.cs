using System.Globalization;
using System.Text;

namespace NewsArchive.Core.Tests.Specs;

/// <summary>One example of a Markdown spec: a heading, an input block and the expected output.</summary>
/// <param name="File">The spec's file name.</param>
/// <param name="Name">The heading above the example.</param>
/// <param name="IsCaption">Whether the input is an agency caption alone, rather than a whole document.</param>
/// <param name="Input">The input, escapes such as \u00A0 resolved.</param>
/// <param name="Expected">The expected output.</param>
public sealed record Spec(string File, string Name, bool IsCaption, string Input, string Expected)
{
    private const string Fence = "```";

    public static IEnumerable<Spec> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    public static IEnumerable<Spec> Read(string path)
    {
        var (name, kind, input) = ("", "", "");
        var lines = System.IO.File.ReadAllText(path, Encoding.UTF8).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                name = lines[i].TrimStart('#').Trim();
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var info = lines[i][Fence.Length..].Trim();
            var end = Array.IndexOf(lines, Fence, i + 1);
            var body = string.Join('\n', lines[(i + 1)..end]);
            if (info == "expected")
                yield return new Spec(Path.GetFileName(path), name, kind == "caption", Unescape(input), body);
            (kind, input, i) = (info, body, end);
        }
    }

    public override string ToString() => $"{File}: {Name}";

    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 5 >= text.Length || text[i + 1] != 'u')
            {
                result.Append(text[i]);
                continue;
            }

            result.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 5;
        }

        return result.ToString();
    }
}
