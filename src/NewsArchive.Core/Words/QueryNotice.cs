namespace NewsArchive.Core.Words;

/// <summary>Something about a query that its reader should know: what was not understood, and what was searched instead.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Argument">
/// The piece of the query, at most 60 UTF-16 units; empty where there is none. Escape it where markup is read.
/// </param>
public sealed record QueryNotice(QueryNoticeCode Code, string Argument);

/// <summary>What a <see cref="QueryNotice"/> can be about.</summary>
public enum QueryNoticeCode
{
    /// <summary>A quote was opened and not closed: its words are searched.</summary>
    UnclosedQuote,

    /// <summary>Quotes with no word in them are passed over.</summary>
    EmptyPhrase,

    /// <summary>A parenthesis too many is passed over.</summary>
    StrayParenthesis,

    /// <summary>A parenthesis that is not closed ends with the query.</summary>
    UnclosedParenthesis,

    /// <summary>Parentheses with nothing between them are passed over.</summary>
    EmptyParentheses,

    /// <summary>OF or OR had nothing beside it: it is searched as a word, or passed over when it stands beside another one.</summary>
    DanglingOperator,

    /// <summary>There is no such field: name and value are searched as words.</summary>
    UnknownField,

    /// <summary>A field had no value: its name is searched as a word.</summary>
    EmptyField,

    /// <summary>There was nothing but exclusions: they are searched as words.</summary>
    OnlyExclusions,

    /// <summary>An exclusion among alternatives is searched as a word.</summary>
    ExclusionAmongAlternatives,

    /// <summary>Fewer than two letters before the asterisk: searched as a word.</summary>
    PrefixTooShort,

    /// <summary>A star that does not end a word of its own: searched without it.</summary>
    StarNotUnderstood,

    /// <summary>A dash that excludes nothing where it stands: the word behind it is searched.</summary>
    MinusNotUnderstood,

    /// <summary>An equals sign before parentheses is passed over.</summary>
    ExactNotUnderstood,

    /// <summary>Signs that are no words are passed over.</summary>
    SignsIgnored,

    /// <summary>Parentheses deeper than can be understood are passed over.</summary>
    TooDeep,

    /// <summary>Words beyond the number that can be understood are left out.</summary>
    TooManyWords,

    /// <summary>What lies beyond the length that can be understood is left out.</summary>
    TooLong,

    /// <summary>There was no word to search for.</summary>
    NothingToSearch,
}
