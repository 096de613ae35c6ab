namespace NewsArchive.Core.Places.Finding;

/// <summary>A name of the gazetteer in a passage, with what is one with it.</summary>
/// <param name="First">The first word of the span, a compass word or article included.</param>
/// <param name="Last">The last word of the span.</param>
/// <param name="Name">The hash of the name itself.</param>
/// <param name="Start">Where the span starts, in UTF-16 units.</param>
/// <param name="End">Where it ends, before a genitive's 's.</param>
internal readonly record struct NameSpan(int First, int Last, ulong Name, int Start, int End);
