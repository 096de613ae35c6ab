namespace NewsArchive.Core.Parsing;

/// <summary>The codes of diagnostics. Their texts stand in <c>DiagnosticMessages</c>.</summary>
public static class DiagnosticCodes
{
    /// <summary>The encoding was guessed.</summary>
    public const string EncodingGuessed = "encoding-guessed";
}
