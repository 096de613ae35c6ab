using System.Text.Json;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Places;

/// <summary>Writes the places of an article: the field <c>places</c> by which parsers are scored, with id, kind and about as extra fields.</summary>
internal static class PlacesJson
{
    /// <summary>
    /// Writes an array with an object for each place in order of first mention; continents, waters and areas across countries are left out.
    /// A region called after its city is one entry with it (GOLD: one entry per place).
    /// </summary>
    public static void Write(Utf8JsonWriter writer, ArticlePlaces places, Gazetteer gazetteer)
    {
        var about = places.Places.Where(place => place.IsAbout).Select(place => place.PlaceId).ToHashSet();
        var entries = places.Mentions
            .Select(mention => (Mention: mention, Place: gazetteer.Find(mention.PlaceId)))
            .Where(pair => pair.Place is { Country: not null } place && IsWithinCountry(place.Kind))
            .GroupBy(pair => (pair.Place!.Country, Name: pair.Mention.Reason == PlaceReason.Unlisted ? pair.Mention.Text : pair.Place.Name));
        writer.WriteStartArray("places");
        foreach (var entry in entries)
            Write(writer, entry.Key.Name, [.. entry.Select(pair => pair.Mention)], entry.Select(pair => pair.Place!).First(), about);
        writer.WriteEndArray();
    }

    private static bool IsWithinCountry(PlaceKind kind) => kind is not (PlaceKind.Continent or PlaceKind.Water or PlaceKind.CrossBorder);

    private static void Write(Utf8JsonWriter writer, string name, PlaceMention[] mentions, Place place, HashSet<long> about)
    {
        var isListed = mentions[0].Reason != PlaceReason.Unlisted;
        writer.WriteStartObject();
        writer.WriteString("name", JsonValues.Safe(name));
        writer.WriteString("country", place.Country);
        var texts = mentions.Select(mention => mention.Text).Distinct(StringComparer.Ordinal);
        writer.WriteArray("mentions", texts, static (w, text) => w.WriteStringValue(JsonValues.Safe(text)));
        if (isListed)
            writer.WriteNumber("id", place.Id);
        else
            writer.WriteNull("id");
        writer.WriteString("kind", isListed ? place.Kind.ToString() : null);
        writer.WriteBoolean("about", isListed && mentions.Any(mention => about.Contains(mention.PlaceId)));
        writer.WriteEndObject();
    }
}
