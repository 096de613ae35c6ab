using System.Text.Json.Nodes;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.LinkedData;

/// <summary>A place as schema.org's Place.</summary>
public static class PlaceJson
{
    private const int MostNames = 30;

    /// <summary>The element for the head of the place's page.</summary>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static string Element(PlaceRecord place, Func<string, string> absolute) => JsonLd.Element(Of(place, absolute));

    /// <summary>The data itself.</summary>
    public static JsonObject Of(PlaceRecord place, Func<string, string> absolute)
    {
        var data = Named(place.Place, absolute);
        data["@context"] = "https://schema.org";
        if (place.Spellings.Count > 0)
            data["alternateName"] = new JsonArray([.. place.Spellings.Take(MostNames).Select(spelling => (JsonNode?)spelling)]);
        if (place.Place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            data["geo"] = JsonLd.Thing("GeoCoordinates");
            data["geo"]!["latitude"] = latitude;
            data["geo"]!["longitude"] = longitude;
        }
        if (place.Ancestors.Count > 0)
            data["containedInPlace"] = Named(place.Ancestors[^1], absolute);
        return data;
    }

    private static JsonObject Named(PlaceCount place, Func<string, string> absolute)
    {
        var data = JsonLd.Thing(TypeOf(place.Kind));
        data["name"] = place.Name;
        data["url"] = absolute("/plaatsen/" + place.Path);
        return data;
    }

    private static string TypeOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => "Country",
        PlaceKind.Region => "AdministrativeArea",
        PlaceKind.City => "City",
        PlaceKind.Water => "BodyOfWater",
        PlaceKind.Continent => "Continent",
        _ => "Place",
    };
}
