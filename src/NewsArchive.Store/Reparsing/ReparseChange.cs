namespace NewsArchive.Store.Reparsing;

/// <summary>A value that this program's parser reads otherwise than the one that read the document before.</summary>
/// <param name="Path">The address of the article.</param>
/// <param name="Field">What changes: a field by its name in exports, behind the position of its figure or block.</param>
/// <param name="Before">What was read before, or null; bounded.</param>
/// <param name="After">What is read now, or null; bounded.</param>
/// <param name="IsCorrected">Whether a correction lies over it: that stays, and an editor is asked to look.</param>
public sealed record ReparseChange(string Path, string Field, string? Before, string? After, bool IsCorrected);

/// <summary>What became of reading all documents again.</summary>
/// <param name="Documents">How many were read.</param>
/// <param name="Changed">How many of them are read otherwise now.</param>
/// <param name="Unsettled">How many corrections must be looked at because of it.</param>
/// <param name="Unreadable">The documents whose stored bytes are damaged; they were left as they are.</param>
public sealed record ReparseOutcome(int Documents, int Changed, int Unsettled, IReadOnlyList<string> Unreadable);
