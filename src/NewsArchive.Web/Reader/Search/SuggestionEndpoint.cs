using Microsoft.Extensions.Localization;
using NewsArchive.Web.Caching;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Search;

/// <summary>What a search field offers while someone types.</summary>
public static class SuggestionEndpoint
{
    public const string Path = "/zoek/suggesties";

    private const int MostPlaces = 4;
    private const int LongestTyped = 100;

    public static void MapSuggestions(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, Answer).CacheOutput(PageCachePolicy.Name);

    private static IResult Answer(string? q, PlaceNames places, IStringLocalizer<SearchText> text)
    {
        var typed = q?.Trim() ?? "";
        if (typed.Length is 0 or > LongestTyped)
            return Results.Json(new SuggestionsAnswer([]));
        var note = text["SuggestionIsPlace"].Value;
        return Results.Json(new SuggestionsAnswer(
        [
            .. places.Complete(typed, MostPlaces).Select(place => new SuggestionAnswer(places.NameOf(place.Path)!, place.Name, note, AddressOf(place))),
        ]));
    }

    private static string AddressOf(NamedPlace place) => FilteredList.Articles.AddressOf(new() { Places = [place.Path] });
}

/// <summary>What is offered, the best first.</summary>
public sealed record SuggestionsAnswer(IReadOnlyList<SuggestionAnswer> Suggestions);

/// <summary>One thing that is offered.</summary>
/// <param name="Text">What then stands in the field.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Note">What sort of thing it is, or null.</param>
/// <param name="Url">Where it leads; null when it is searched for as words.</param>
public sealed record SuggestionAnswer(string Text, string Label, string? Note, string? Url);
