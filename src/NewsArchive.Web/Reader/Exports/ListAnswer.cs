namespace NewsArchive.Web.Reader.Exports;

/// <summary>A list for programs.</summary>
/// <param name="Total">How many items the whole list has.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Items">The items of the page; none behind the last.</param>
/// <param name="Facets">By the name of a filter: its values, counted with all other filters.</param>
/// <param name="Search">How the words were understood, or null without words.</param>
public sealed record ListAnswer<T>(
    int Total,
    int Page,
    int Pages,
    IReadOnlyList<T> Items,
    IReadOnlyDictionary<string, IReadOnlyList<FacetAnswer>> Facets,
    SearchAnswer? Search);

/// <summary>A value of a filter.</summary>
public sealed record FacetAnswer(string Value, string Label, int Count);

/// <summary>A place that an item names.</summary>
/// <param name="Value">As the filter names it.</param>
/// <param name="About">Whether the item is about it.</param>
public sealed record PlaceAnswer(string Value, string Label, bool About);

/// <summary>An article.</summary>
/// <param name="Published">yyyy-MM-dd, or null.</param>
/// <param name="Url">Its address from the root.</param>
/// <param name="Source">Its document's file name.</param>
/// <param name="Passage">The passage that answers the search, or null.</param>
public sealed record ArticleItem(
    long Id,
    string Title,
    string? Published,
    string Url,
    string? Source,
    string Collection,
    IReadOnlyList<PlaceAnswer> Places,
    IReadOnlyList<string> Findings,
    PassageAnswer? Passage);

/// <summary>A passage.</summary>
/// <param name="Url">Its own address, where the words are marked.</param>
public sealed record PassageAnswer(string Text, string Url);

/// <summary>A photo.</summary>
/// <param name="Title">Its caption, or for want of one its agency and day.</param>
/// <param name="Published">The day of the newest article that uses it, yyyy-MM-dd, or null.</param>
/// <param name="Url">Its address from the root.</param>
/// <param name="Source">That article's document's file name.</param>
/// <param name="Taken">yyyy-MM-dd, or null.</param>
/// <param name="Article">That article's address from the root.</param>
public sealed record PhotoItem(
    long Id,
    string Title,
    string? Published,
    string Url,
    string? Source,
    string? Taken,
    string? Description,
    string? Agency,
    string? Photographer,
    string Article,
    int Uses,
    IReadOnlyList<PlaceAnswer> Places,
    IReadOnlyList<string> Findings);

/// <summary>How a search was understood.</summary>
/// <param name="AnyWord">Nothing had all the words: these items have most of them.</param>
/// <param name="Corrected">Words that occur nowhere, and as what each was read.</param>
/// <param name="Suggestion">Another search that finds more, or null.</param>
/// <param name="Notices">What could not be understood, in words.</param>
public sealed record SearchAnswer(
    bool AnyWord,
    IReadOnlyDictionary<string, string> Corrected,
    string? Suggestion,
    IReadOnlyList<PlaceAnswer> Places,
    IReadOnlyList<string> Notices);

/// <summary>Why there is no list.</summary>
public sealed record ProblemsAnswer(IReadOnlyList<ProblemAnswer> Problems);

/// <summary>A part of an address that could not be understood.</summary>
/// <param name="Field">The filter.</param>
/// <param name="Value">What stood there, perhaps cut.</param>
/// <param name="Message">Why it is none, in words.</param>
/// <param name="Offers">Values that may have been meant.</param>
public sealed record ProblemAnswer(string Field, string Value, string Message, IReadOnlyList<OfferAnswer> Offers);

/// <summary>A value that may have been meant.</summary>
public sealed record OfferAnswer(string Value, string Label);
