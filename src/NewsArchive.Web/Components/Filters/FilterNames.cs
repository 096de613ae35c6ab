namespace NewsArchive.Web.Components.Filters;

/// <summary>The names of filters in addresses, in the order in which an address names them.</summary>
public static class FilterNames
{
    public const string Query = "q";
    public const string From = "van";
    public const string Until = "tot";
    public const string Axis = "datum";
    public const string Place = "plaats";
    public const string Agency = "persbureau";
    public const string Photographer = "fotograaf";
    public const string Collection = "collectie";
    public const string Finding = "signaal";
    public const string Photo = "foto";
    public const string Sort = "sorteer";
    public const string Page = "pagina";

    public static IReadOnlyList<string> All { get; } =
        [Query, From, Until, Axis, Place, Agency, Photographer, Collection, Finding, Photo, Sort, Page];
}
