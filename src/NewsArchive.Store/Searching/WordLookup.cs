namespace NewsArchive.Store.Searching;

/// <summary>Which words of the archive are looked at.</summary>
public enum WordField
{
    /// <summary>Title and text of articles, and their day of publication written out.</summary>
    Article = 0,

    /// <summary>Titles.</summary>
    Title = 1,

    /// <summary>First paragraphs.</summary>
    Lead = 2,

    /// <summary>Dutch captions, and the names of photographers and agencies.</summary>
    Caption = 3,

    /// <summary>The agencies' English descriptions.</summary>
    AgencyCaption = 4,
}

/// <summary>How the words of a look-up belong together.</summary>
public enum LookupKind
{
    /// <summary>One of the words suffices.</summary>
    Any = 0,

    /// <summary>The words follow one another.</summary>
    Phrase = 1,

    /// <summary>All words that begin with the one word given, itself included.</summary>
    Prefix = 2,

    /// <summary>The words stand near one another, in any order; each may have alternatives, with <c>|</c> between them.</summary>
    Near = 3,
}

/// <summary>
/// The one thing that an index is asked: where some words stand. Everything else (and, or, not, which forms a word has) is done outside it.
/// </summary>
/// <param name="Words">Folded words, apart by one space; as many as were asked for, in their order.</param>
public sealed record WordLookup(WordField Field, LookupKind Kind, string Words)
{
    /// <summary>How many words may stand between words that are near one another.</summary>
    public const int Nearness = 10;

    /// <summary>A look-up of several words.</summary>
    public static WordLookup Of(WordField field, LookupKind kind, params IEnumerable<string> words) => new(field, kind, string.Join(' ', words));

    /// <summary>Whether it finds figures; else it finds articles.</summary>
    public bool IsAboutFigures => Field is WordField.Caption or WordField.AgencyCaption;
}
