namespace NewsArchive.Web.Components.Findings;

/// <summary>A finding as a person reads it, with what it rests on.</summary>
/// <param name="Text">The sentence, with its full stop.</param>
/// <param name="Evidence">The dates and words it rests on; may be empty.</param>
public sealed record FindingSentence(string Text, IReadOnlyList<FindingEvidence> Evidence);

/// <summary>One thing that a finding rests on: a day, or words of the agency.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Day">The day, or null.</param>
/// <param name="Words">The words in the agency's English, data from a document; or null.</param>
public sealed record FindingEvidence(string Label, DateOnly? Day, string? Words);
