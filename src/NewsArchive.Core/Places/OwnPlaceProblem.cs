using NewsArchive.Core.Places.Finding;

namespace NewsArchive.Core.Places;

/// <summary>A line of an editor's own places that could not be used.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Dutch">What is wrong, in Dutch.</param>
/// <param name="English">What is wrong, in English.</param>
public sealed record OwnPlaceProblem(int Line, string Dutch, string English)
{
    internal static OwnPlaceProblem UnknownFirstCell(int line) =>
        new(line, "De regel begint niet met ‘plaats’ of ‘schrijfwijze’.", "The line does not begin with ‘plaats’ or ‘schrijfwijze’.");

    internal static OwnPlaceProblem NoName(int line) =>
        new(line, "Er staat geen naam in Latijnse letters.", "There is no name in Latin letters.");

    internal static OwnPlaceProblem NameTooLong(int line) =>
        new(line, "De naam is langer dan 100 tekens.", "The name is longer than 100 characters.");

    internal static OwnPlaceProblem TooManyWords(int line) =>
        new(line, $"De naam heeft meer dan {NameReader.MostWords} woorden.", $"The name has more than {NameReader.MostWords} words.");

    internal static OwnPlaceProblem UnknownKind(int line) =>
        new(line, "De soort is niet regio, stad, wijk, gebied, locatie, water of streek.", "The kind is not region, city, neighbourhood, area, site, water or crossborder.");

    internal static OwnPlaceProblem UnknownParent(int line) =>
        new(line, "Het adres van de plaats erboven bestaat niet.", "The address of the place above does not exist.");

    internal static OwnPlaceProblem NoParent(int line) =>
        new(line, "Deze soort moet onder een andere plaats liggen.", "This kind must lie below another place.");

    internal static OwnPlaceProblem BadCoordinates(int line) =>
        new(line, "Breedte en lengte zijn geen graden, of een van beide ontbreekt.", "Latitude and longitude are not degrees, or one of them is missing.");

    internal static OwnPlaceProblem AddressTaken(int line, string path) =>
        new(line, $"Het adres {path} is al van een andere plaats.", $"The address {path} belongs to another place already.");

    internal static OwnPlaceProblem UnknownPlace(int line) =>
        new(line, "Er is geen plaats met dit adres.", "There is no place with this address.");

    internal static OwnPlaceProblem TooMany(int line) =>
        new(line, "Er worden hoogstens 20.000 regels gelezen.", "At most 20,000 lines are read.");
}
