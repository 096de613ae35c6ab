namespace NewsArchive.Core.Parsing;

/// <summary>What ends a line: LF, CR, CR LF, and the line ends of Unicode.</summary>
internal static class SourceLines
{
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
