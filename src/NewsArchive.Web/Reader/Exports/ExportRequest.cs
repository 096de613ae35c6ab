using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>What the exports of all lists need: addresses, names of places, and the reader's language.</summary>
public sealed class ExportRequest(
    PlaceNames places, PublicAddress address, ArticleOriginReader origins, TimeProvider time, IStringLocalizer<ListText> texts)
{
    public ArticleOriginReader Origins => origins;

    public IStringLocalizer<ListText> ListTexts => texts;

    /// <summary>Midnight of this day, UTC as all moments of a feed, for one with nothing in it.</summary>
    public DateTime Today => time.GetUtcNow().UtcDateTime.Date;

    public static string Codes(IEnumerable<FindingCode> findings) => string.Join(' ', findings.Select(finding => finding.Name()));

    /// <summary>What the address asks for. Unlike a page, an export with a problem is no answer: nobody would read what was left out.</summary>
    public ArchiveQuery Parse(HttpContext context, FilteredList list) => list.Parse(context.Request.Query, places);

    public string Absolute(HttpContext context, string path) => address.Of(context, path);

    public string Names(IEnumerable<PlaceLink> links) => string.Join("; ", links.Select(NameOf));

    public IReadOnlyList<PlaceAnswer> Places(IEnumerable<PlaceLink> links) =>
        [.. links.Select(place => new PlaceAnswer(place.Path, NameOf(place), place.IsAbout))];

    public SearchAnswer? Search(SearchReading? search) => search is null ? null : new SearchAnswer(
        search.IsAnyWord,
        search.Corrected.DistinctBy(word => word.Typed).ToDictionary(word => word.Typed, word => word.Read),
        search.Suggestion,
        Places(search.Places),
        [.. search.Notices.Select(notice => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? notice.English : notice.Dutch)]);

    /// <summary>The name of a place in the reader's language.</summary>
    /// <param name="otherwise">What it is called when the gazetteer has it no longer.</param>
    public string NameOf(string path, string otherwise) => places.NameOf(path) ?? otherwise;

    /// <summary>Says to a program what is wrong with an address.</summary>
    public ProblemsAnswer Problems(IEnumerable<FilterProblem> problems) => new(
        [.. problems.Select(problem => new ProblemAnswer(problem.Name, problem.Value, Say(problem), Offers(problem)))]);

    /// <summary>Says it to a program that asked for something else than JSON.</summary>
    public IResult Refuse(IEnumerable<FilterProblem> problems) => Results.Text(
        string.Concat(problems.Select(problem => Say(problem) + "\n")), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);

    private static OfferAnswer[] Offers(FilterProblem problem) => [.. problem.Offers.Select(offer => new OfferAnswer(offer.Path, offer.Name))];

    private string NameOf(PlaceLink place) => NameOf(place.Path, place.Name);

    private string Say(FilterProblem problem) => problem.Say(texts);
}
