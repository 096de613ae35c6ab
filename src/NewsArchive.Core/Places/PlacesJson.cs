using System.Text.Json;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Places;

/// <summary>Writes the places of an article: the field <c>places</c> by which parsers are scored, with id, kind and about as extra fields.</summary>
internal static class PlacesJson
{
    /// <summary>Writes an array with an object for each place in order of first mention; continents, waters and areas across countries are left out.</summary>
    public static void Write(Utf8JsonWriter writer, ArticlePlaces places, Gazetteer gazetteer)
    {
        var about = places.Places.Where(place => place.IsAbout).Select(place => place.PlaceId).ToHashSet();
        var entries = places.Mentions.GroupBy(mention => (mention.PlaceId, Name: mention.Reason == PlaceReason.Unlisted ? mention.Text : ""));
        writer.WriteStartArray("places");
        foreach (var entry in entries)
        {
            if (gazetteer.Find(entry.Key.PlaceId) is { Country: not null } place && IsWithinCountry(place.Kind))
                Write(writer, place, entry.Key.Name, [.. entry.Select(mention => mention.Text).Distinct(StringComparer.Ordinal)], about.Contains(place.Id));
        }

        writer.WriteEndArray();
    }

    private static bool IsWithinCountry(PlaceKind kind) => kind is not (PlaceKind.Continent or PlaceKind.Water or PlaceKind.CrossBorder);

    private static void Write(Utf8JsonWriter writer, Place place, string unlisted, string[] mentions, bool isAbout)
    {
        var isListed = unlisted.Length == 0;
        writer.WriteStartObject();
        writer.WriteString("name", JsonValues.Safe(isListed ? place.Name : unlisted));
        writer.WriteString("country", place.Country);
        writer.WriteArray("mentions", mentions, static (w, mention) => w.WriteStringValue(JsonValues.Safe(mention)));
        if (isListed)
            writer.WriteNumber("id", place.Id);
        else
            writer.WriteNull("id");
        writer.WriteString("kind", isListed ? place.Kind.ToString() : null);
        writer.WriteBoolean("about", isListed && isAbout);
        writer.WriteEndObject();
    }
}
