using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Store.Exporting;

/// <summary>Writes a table as RFC 4180 has it, in UTF-8 with a mark at the start by which spreadsheets know it.</summary>
public sealed partial class CsvTable(Stream stream) : IAsyncDisposable
{
    public const string ContentType = "text/csv; charset=utf-8";

    // A semicolon too, at which spreadsheets in Dutch take a row apart.
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\r\n\t");

    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public Task WriteRowAsync(params IEnumerable<string?> cells) => _writer.WriteLineAsync(string.Join(',', cells.Select(Cell)));

    /// <summary>
    /// A value as it stands in the table. What a spreadsheet would reckon with gets an apostrophe before it, by which it stays text: at the
    /// start, and wherever a program that is wrong about the signs between cells would begin another one.
    /// </summary>
    public static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        var text = FormulaWithin().Replace(value.Replace('\0', '\uFFFD'), "$1'");
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n')
            text = "'" + text;
        return text.AsSpan().ContainsAny(Quoted) || text[0] == ' ' || text[^1] == ' '
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    // Not after commas: between quotes they part nothing for a program that parts by commas.
    [GeneratedRegex("([;\\t\\r\\n] *)(?=[=+@-])")]
    private static partial Regex FormulaWithin();
}
