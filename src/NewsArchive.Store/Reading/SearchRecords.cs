namespace NewsArchive.Store.Reading;

/// <summary>A stretch of a text that is marked, in UTF-16 units.</summary>
public readonly record struct MarkedRange(int Start, int Length);

/// <summary>What a passage is taken from.</summary>
public enum PassageKind
{
    /// <summary>The running text.</summary>
    Text = 0,

    /// <summary>A Dutch caption.</summary>
    Caption = 1,

    /// <summary>An agency's English description.</summary>
    AgencyCaption = 2,
}

/// <summary>The place in an article that answers a search best.</summary>
/// <param name="Text">The passage, cut at words; ellipses are the page's.</param>
/// <param name="Marks">The words that were looked for, in order, without overlap.</param>
/// <param name="Anchor">The anchor of its block or figure on the article page.</param>
/// <param name="Part">On which page of a long article it stands, from 1.</param>
/// <param name="IsCutBefore">Whether the block begins earlier.</param>
/// <param name="IsCutBehind">Whether the block goes on.</param>
public sealed record Passage(
    string Text,
    IReadOnlyList<MarkedRange> Marks,
    PassageKind Kind,
    string Anchor,
    int Part,
    bool IsCutBefore,
    bool IsCutBehind);

/// <summary>A place that an article names.</summary>
/// <param name="Path">Its address under <c>/plaatsen</c>, such as <c>syrie/aleppo</c>.</param>
/// <param name="Name">Its Dutch name.</param>
/// <param name="EnglishName">Its English name.</param>
/// <param name="IsAbout">Whether the article is about it, and does not merely name it.</param>
public sealed record PlaceLink(string Path, string Name, string EnglishName, bool IsAbout);

/// <summary>How a search was understood.</summary>
/// <param name="Notices">What could not be understood, as a person reads it, in both languages.</param>
/// <param name="IsAnyWord">Nothing had all the words: these are the ones with most of them.</param>
/// <param name="Corrected">Words that stand nowhere in the archive and were read as others.</param>
/// <param name="Suggestion">Another search that finds more ("bedoelde u"), or null.</param>
/// <param name="Places">The places that a word or <c>plaats:</c> was read as.</param>
public sealed record SearchReading(
    IReadOnlyList<SearchNotice> Notices,
    bool IsAnyWord,
    IReadOnlyList<CorrectedWord> Corrected,
    string? Suggestion,
    IReadOnlyList<PlaceLink> Places);

/// <summary>Something to tell the reader about a search.</summary>
public sealed record SearchNotice(string Dutch, string English);

/// <summary>A word that was read as another.</summary>
public sealed record CorrectedWord(string Typed, string Read);
