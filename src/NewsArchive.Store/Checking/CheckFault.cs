namespace NewsArchive.Store.Checking;

/// <summary>Something that is wrong with the archive.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Subject">What it is wrong with: an article's address, a document's name, a table. Data from a document: escape it.</param>
/// <param name="Detail">The field, the place or the two values, or null. Data from a document: escape it.</param>
public sealed record CheckFault(FaultCode Code, string Subject, string? Detail = null);
