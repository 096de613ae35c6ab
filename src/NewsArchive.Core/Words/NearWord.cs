namespace NewsArchive.Core.Words;

/// <summary>A word of the archive that is spelt nearly as the one that was asked.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Distance">How many letters must be put in, left out, replaced or swapped with their neighbour to make one of the other.</param>
/// <param name="Cost">The distance, and one more when the first letter differs, in which people are seldom wrong. Lower is better.</param>
public sealed record NearWord(string Word, int Distance, int Cost);
