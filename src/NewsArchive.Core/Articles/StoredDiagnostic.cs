using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Articles;

/// <summary>A <see cref="Diagnostic"/> of a document, as the archive keeps it.</summary>
public sealed class StoredDiagnostic
{
    private StoredDiagnostic()
    {
    }

    /// <summary>The document.</summary>
    public long DocumentId { get; private set; }

    /// <summary>Its place among the document's diagnostics, from 0.</summary>
    public int Ordinal { get; private set; }

    /// <summary>One of <see cref="DiagnosticCodes"/>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; private set; }

    /// <summary>Start in UTF-16 units, or null when it is about the whole document.</summary>
    public int? Offset { get; private set; }

    /// <summary>Length in UTF-16 units, or null when it is about the whole document.</summary>
    public int? Length { get; private set; }

    /// <summary>The value it is about, or null.</summary>
    public string? Argument { get; private set; }
}
