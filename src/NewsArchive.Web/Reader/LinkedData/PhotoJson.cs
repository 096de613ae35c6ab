using System.Globalization;
using System.Text.Json.Nodes;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.LinkedData;

/// <summary>Photos as schema.org's Photograph. There is no image file, so they are not ImageObjects, which promise one.</summary>
public static class PhotoJson
{
    /// <summary>One photo.</summary>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static JsonObject Of(long id, AgencyCaptionRecord? agency, CaptionRecord? caption, string? agencyName, Func<string, string> absolute)
    {
        var photo = JsonLd.Thing("Photograph");
        photo["url"] = absolute(PhotoPath(id));
        photo.Set("abstract", caption?.Text);
        photo.Set("description", agency?.Description);
        photo.Set("dateCreated", Moment(agency?.DateCreated, agency?.TimeCreated));
        photo.Set("creditText", caption?.Credit ?? agency?.CreditLine);
        if (!string.IsNullOrWhiteSpace(agency?.Creator))
            photo["creator"] = new JsonObject { ["@type"] = "Person", ["name"] = agency.Creator };
        if (!string.IsNullOrWhiteSpace(agencyName))
            photo["copyrightHolder"] = JsonLd.Organization(agencyName);
        if (!string.IsNullOrWhiteSpace(agency?.LocationShown))
            photo["contentLocation"] = new JsonObject { ["@type"] = "Place", ["name"] = agency.LocationShown };
        return photo;
    }

    /// <summary>The page of a photo as schema.org data.</summary>
    public static string Element(PhotoRecord photo, Func<string, string> absolute)
    {
        var data = Of(photo.Id, photo.Agency, photo.Uses is [var use, ..] ? use.Caption : null, photo.AgencyName, absolute);
        data.Insert(0, "@context", "https://schema.org");
        return JsonLd.Element(data);
    }

    /// <summary>A date, with its time when there is one, and never with a zone: none is known.</summary>
    internal static string? Moment(DateOnly? day, TimeOnly? time) => (day, time) switch
    {
        ({ } d, { } t) => d.ToDateTime(t).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        ({ } d, null) => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string PhotoPath(long id) => string.Create(CultureInfo.InvariantCulture, $"/fotos/{id}");
}
