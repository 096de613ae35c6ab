using Microsoft.AspNetCore.WebUtilities;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>The query of an address where there is no request to ask for it.</summary>
internal static class PanelQuery
{
    public static IQueryCollection Read(string query) => new QueryCollection(QueryHelpers.ParseQuery(query));
}
