using System.Collections.Immutable;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>What a reader types, and the file names of the documents that he means, the best one first.</summary>
public sealed record Question(string Kind, string Query, ImmutableArray<string> Documents);
