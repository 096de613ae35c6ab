using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know; nothing is lost.</summary>
    Note = 0,

    /// <summary>The parser guessed, or a value could not be used.</summary>
    Warning = 1,
}

/// <summary>Something the parser was unsure of.</summary>
/// <param name="Code">A stable name in kebab case, one of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">Where in the source, or null when it is about the whole document.</param>
/// <param name="Argument">The value it is about, bounded to 120 UTF-16 units, or null. Data from a document: escape it.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, SourceSpan? Span, string? Argument);
