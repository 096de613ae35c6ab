using Microsoft.Extensions.Localization;
using NewsArchive.Web.Components;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Photos;

/// <summary>What a photo is called, having no title of its own.</summary>
public static class PhotoName
{
    /// <summary>"Foto van AFP, 1 oktober 2014", or as much of it as is known; else its number.</summary>
    public static string Of(long id, string? agencyName, DateOnly? taken, IStringLocalizer<PhotoText> text) => (agencyName, taken) switch
    {
        ({ } agency, { } day) => text["ByAgencyOnDay", agency, DateText.InFull(day)],
        ({ } agency, null) => text["ByAgency", agency, id],
        (null, { } day) => text["OnDay", DateText.InFull(day)],
        _ => text["Numbered", id],
    };
}
