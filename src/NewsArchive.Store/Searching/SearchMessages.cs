using System.Globalization;
using NewsArchive.Core.Words;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching;

/// <summary>What is said about a search besides what its text alone tells, in both languages. What was typed is not escaped.</summary>
internal static class SearchMessages
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Nothing, or little, has all the words; what has most of them comes after that.</summary>
    public static SearchNotice MostWordsToo { get; } = new(
        "Eerst de resultaten met alle woorden, daarna die met de meeste.",
        "First what has all the words, then what has most of them.");

    /// <summary>What was not understood in the text of a query.</summary>
    public static SearchNotice Of(QueryNotice notice) => new(QueryNoticeMessages.Text(notice, Dutch), QueryNoticeMessages.Text(notice, English));

    /// <summary>No place of the archive is called so.</summary>
    public static SearchNotice UnknownPlace(string text) => new(
        $"‘{text}’ is geen plaats die in het archief voorkomt; er is gezocht op de woorden.",
        $"‘{text}’ is no place that occurs in the archive; the words were searched.");

    /// <summary>Too many words begin so.</summary>
    public static SearchNotice PrefixCut(string prefix) => new(
        $"Te veel woorden beginnen met ‘{prefix}’; er is gezocht op de eerste {TermReader.MostWordsOfPrefix} van het alfabet.",
        $"Too many words begin with ‘{prefix}’; the first {TermReader.MostWordsOfPrefix} of the alphabet were searched.");
}
