using System.Buffers;
using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>Reports characters that a reader does not see: one diagnostic a kind, at the first of them, with their number.</summary>
internal static class CharacterNotes
{
    private static readonly (string Code, DiagnosticSeverity Severity)[] Kinds =
    [
        (DiagnosticCodes.ZeroWidthCharacters, DiagnosticSeverity.Note),
        (DiagnosticCodes.DirectionMarks, DiagnosticSeverity.Note),
        (DiagnosticCodes.NoBreakSpaces, DiagnosticSeverity.Note),
        (DiagnosticCodes.ControlCharacters, DiagnosticSeverity.Note),
        (DiagnosticCodes.LoneSurrogate, DiagnosticSeverity.Warning),
    ];

    // Surrogates always go by pairs in sound text, so that looking at each of them costs little.
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => char.IsSurrogate(c) || KindOf(c.ToString(), 0) >= 0)]);

    public static void Report(ParseRun run)
    {
        var text = run.Source.Text;
        run.Steps.Add(text.Length);
        Span<int> counts = stackalloc int[Kinds.Length];
        Span<int> firsts = stackalloc int[Kinds.Length];
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            var kind = KindOf(text, i);
            if (kind >= 0 && counts[kind]++ == 0)
                firsts[kind] = i;
        }

        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            if (counts[kind] > 0)
                run.Report(Kinds[kind].Code, Kinds[kind].Severity, new SourceSpan(firsts[kind], 1), counts[kind].ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Unusual);
        return found < 0 ? -1 : from + found;
    }

    private static int KindOf(string text, int index) => text[index] switch
    {
        >= ' ' and < '\u007F' or '\n' or '\r' or '\t' => -1,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => 0,
        '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => 1,
        '\u00A0' or '\u202F' or '\u2007' => 2,
        < ' ' or (>= '\u007F' and < '\u00A0' and not '\u0085') => 3,
        >= '\uD800' and <= '\uDFFF' => IsPaired(text, index) ? -1 : 4,
        _ => -1,
    };

    private static bool IsPaired(string text, int index) =>
        char.IsSurrogatePair(text, index) || (index > 0 && char.IsSurrogatePair(text, index - 1));
}
