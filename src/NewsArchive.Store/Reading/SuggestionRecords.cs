namespace NewsArchive.Store.Reading;

/// <summary>What a suggestion is.</summary>
public enum SuggestionKind
{
    /// <summary>A place that articles name.</summary>
    Place = 0,

    /// <summary>A word of the archive.</summary>
    Word = 1,
}

/// <summary>Something that a reader may be typing.</summary>
/// <param name="Text">What to search for: the name of the place, or what was typed with its last word completed.</param>
/// <param name="Within">For a place: the places that it lies in, the nearest first, with commas; else null.</param>
/// <param name="Path">For a place: its address under <c>/plaatsen</c>; else null.</param>
/// <param name="Count">How many articles name the place or one below it, or have the word in this form.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string? Within, string? Path, int Count);
