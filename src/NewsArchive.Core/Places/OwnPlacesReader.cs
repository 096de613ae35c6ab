using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Places.Finding;

namespace NewsArchive.Core.Places;

/// <summary>Reads an editor's own places, line by line.</summary>
internal sealed class OwnPlacesReader(Gazetteer gazetteer)
{
    private const int MostLines = 20_000;
    private const int LongestName = 100;

    private static readonly Dictionary<string, PlaceKind> Kinds = new(StringComparer.Ordinal)
    {
        ["regio"] = PlaceKind.Region,
        ["region"] = PlaceKind.Region,
        ["stad"] = PlaceKind.City,
        ["city"] = PlaceKind.City,
        ["wijk"] = PlaceKind.Neighbourhood,
        ["neighbourhood"] = PlaceKind.Neighbourhood,
        ["gebied"] = PlaceKind.Area,
        ["area"] = PlaceKind.Area,
        ["locatie"] = PlaceKind.Site,
        ["site"] = PlaceKind.Site,
        ["water"] = PlaceKind.Water,
        ["streek"] = PlaceKind.CrossBorder,
        ["crossborder"] = PlaceKind.CrossBorder,
    };

    private readonly List<OwnPlace> _places = [];
    private readonly List<OwnSpelling> _spellings = [];
    private readonly List<OwnPlaceProblem> _problems = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public static OwnPlaces Read(string text, Gazetteer gazetteer)
    {
        var reader = new OwnPlacesReader(gazetteer);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (++number > MostLines)
            {
                reader._problems.Add(OwnPlaceProblem.TooMany(number));
                break;
            }

            if (!line.IsWhiteSpace() && line[0] != '#')
                reader.ReadLine(number, line.ToString().Split('\t', StringSplitOptions.TrimEntries));
        }

        return new OwnPlaces(reader._places, reader._spellings, reader._problems);
    }

    /// <summary>The address of a place: below its city when it is a neighbourhood, else below its country.</summary>
    public static string PathOf(string slug, PlaceKind kind, string parent) => parent.Length == 0
        ? slug
        : kind == PlaceKind.Neighbourhood ? $"{parent}/{slug}" : $"{parent.Split('/')[0]}/{slug}";

    private void ReadLine(int number, string[] cells)
    {
        var problem = cells[0].ToLowerInvariant() switch
        {
            "plaats" or "place" => ReadPlace(number, cells),
            "schrijfwijze" or "spelling" => ReadSpelling(number, cells),
            _ => OwnPlaceProblem.UnknownFirstCell(number),
        };
        if (problem is not null)
            _problems.Add(problem);
    }

    private OwnPlaceProblem? ReadPlace(int number, string[] cells)
    {
        var (name, parent) = (Cell(cells, 1), Cell(cells, 3).Trim('/'));
        if (ProblemOfName(number, name) is { } problem)
            return problem;
        if (!Kinds.TryGetValue(Cell(cells, 2).ToLowerInvariant(), out var kind))
            return OwnPlaceProblem.UnknownKind(number);
        if (parent.Length == 0 && kind is not (PlaceKind.Water or PlaceKind.CrossBorder))
            return OwnPlaceProblem.NoParent(number);
        if (parent.Length > 0 && !IsKnown(parent))
            return OwnPlaceProblem.UnknownParent(number);
        if (!TryCoordinates(Cell(cells, 4), Cell(cells, 5), out var latitude, out var longitude))
            return OwnPlaceProblem.BadCoordinates(number);
        var path = PathOf(Slug.Of(name)!, kind, parent);
        if (IsKnown(path))
            return OwnPlaceProblem.AddressTaken(number, path);
        _paths.Add(path);
        var spellings = Cell(cells, 6).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _problems.AddRange(spellings.Select(spelling => ProblemOfName(number, spelling)).OfType<OwnPlaceProblem>());
        _places.Add(new OwnPlace(number, name, kind, parent, latitude, longitude, [.. spellings.Where(spelling => ProblemOfName(number, spelling) is null)]));
        return null;
    }

    private OwnPlaceProblem? ReadSpelling(int number, string[] cells)
    {
        var (path, spelling) = (Cell(cells, 1).Trim('/'), Cell(cells, 2));
        if (!IsKnown(path))
            return OwnPlaceProblem.UnknownPlace(number);
        if (ProblemOfName(number, spelling) is { } problem)
            return problem;
        _spellings.Add(new OwnSpelling(number, path, spelling));
        return null;
    }

    private bool IsKnown(string path) => _paths.Contains(path) || gazetteer.FindByPath(path) is not null;

    private static OwnPlaceProblem? ProblemOfName(int number, string name)
    {
        if (name.Length > LongestName)
            return OwnPlaceProblem.NameTooLong(number);
        var words = NameFolding.Fold(name);
        if (words.Length == 0 || Slug.Of(name) is null)
            return OwnPlaceProblem.NoName(number);
        return words.Count(c => c == ' ') < NameReader.MostWords ? null : OwnPlaceProblem.TooManyWords(number);
    }

    private static string Cell(string[] cells, int index) => index < cells.Length ? cells[index] : "";

    private static bool TryCoordinates(string north, string east, out double? latitude, out double? longitude)
    {
        latitude = longitude = null;
        if (north.Length == 0 && east.Length == 0)
            return true;
        if (!TryDegrees(north, 90, out var y) || !TryDegrees(east, 180, out var x))
            return false;
        (latitude, longitude) = (y, x);
        return true;
    }

    // A comma is a Dutch decimal point.
    private static bool TryDegrees(string text, double most, out double degrees) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees)
        && Math.Abs(degrees) <= most;
}
