using Microsoft.Extensions.Localization;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Caching;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Search;

/// <summary>What a search field offers while someone types.</summary>
public static class SuggestionEndpoint
{
    public const string Path = "/zoek/suggesties";

    public static void MapSuggestions(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Path, AnswerAsync).CacheOutput(PageCachePolicy.Name);

    private static async Task<IResult> AnswerAsync(
        HttpContext context, string? q, SuggestionReader suggestions, PlaceNames places, IStringLocalizer<ListText> text)
    {
        var found = await suggestions.ReadAsync(q ?? "", context.RequestAborted);
        return Results.Json(new SuggestionsAnswer([.. found.Select(suggestion => Answer(suggestion, places, text))]));
    }

    private static SuggestionAnswer Answer(Suggestion suggestion, PlaceNames places, IStringLocalizer<ListText> text)
    {
        var count = FilteredList.Articles.CountOf(text, suggestion.Count);
        return suggestion.Path is { } path
            ? new SuggestionAnswer(
                places.NameOf(path) ?? suggestion.Text,
                places.FullNameOf(path) ?? suggestion.Text,
                count,
                FilteredList.Articles.AddressOf(new ArchiveFilter { Places = [path] }))
            : new SuggestionAnswer(suggestion.Text, suggestion.Text, count, null);
    }
}

/// <summary>What is offered, the best first.</summary>
public sealed record SuggestionsAnswer(IReadOnlyList<SuggestionAnswer> Suggestions);

/// <summary>One thing that is offered.</summary>
/// <param name="Text">What then stands in the field.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Note">How many articles it finds, in words.</param>
/// <param name="Url">Where it leads; null when it is searched for as words.</param>
public sealed record SuggestionAnswer(string Text, string Label, string Note, string? Url);
