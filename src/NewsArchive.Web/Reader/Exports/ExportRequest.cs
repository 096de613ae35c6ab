using Microsoft.Extensions.Localization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Photos;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>What the exports of a list need, whatever their form.</summary>
public sealed class ExportRequest(
    PlaceNames places,
    PublicAddress address,
    ArticleOriginReader origins,
    ArchiveClock clock,
    IStringLocalizer<ListText> listTexts,
    IStringLocalizer<PhotoText> photoTexts)
{
    public ArticleOriginReader Origins => origins;

    public IStringLocalizer<ListText> ListTexts => listTexts;

    /// <summary>What the address asks for. Unlike a page, an export with a problem is no answer: nobody would read what was left out.</summary>
    public ArchiveQuery Parse(HttpContext context, FilteredList list) => list.Parse(context.Request.Query, places);

    public string Absolute(HttpContext context, string path) => address.Of(context, path);

    /// <summary>Midnight of this day, for a feed with nothing in it.</summary>
    public DateTime Today => clock.Today.ToDateTime(TimeOnly.MinValue);

    public string PlaceName(PlaceLink place) => places.NameOf(place.Path) ?? place.Name;

    /// <summary>A photo in a line: its Dutch caption, its English description, or else its agency and day.</summary>
    public string NameOf(PhotoCard photo)
    {
        var words = Components.Captions.CaptionWords.Of(photo.Caption, photo.Agency);
        return string.IsNullOrWhiteSpace(words.Text) ? PhotoName.Of(photo.Id, photo.AgencyName, photo.Agency?.DateCreated, photoTexts) : words.Text;
    }

    public static string Codes(IEnumerable<FindingCode> findings) => string.Join(' ', findings.Select(finding => finding.Name()));

    /// <summary>What is wrong with an address, in the reader's language.</summary>
    public string Say(FilterProblem problem) => listTexts[$"Problem{problem.Kind}", problem.Name, problem.Value];

    /// <summary>Says it to a program that asked for something else than JSON.</summary>
    public IResult Refuse(IEnumerable<FilterProblem> problems) => Results.Text(
        string.Concat(problems.Select(problem => Say(problem) + "\n")), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
}
