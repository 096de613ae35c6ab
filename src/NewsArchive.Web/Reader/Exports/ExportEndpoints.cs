using NewsArchive.Web.Caching;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>The addresses of lists in other forms than pages; kept as pages are.</summary>
public static class ExportEndpoints
{
    public static void AddExports(this IServiceCollection services) => services.AddSingleton<ExportRequest>();

    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        var exports = endpoints.MapGroup("").CacheOutput(PageCachePolicy.Name);
        exports.MapGet(FilteredList.Articles.Path + ".atom", FeedEndpoints.Articles);
        exports.MapGet(FilteredList.Articles.Path + ".csv", TableEndpoints.Articles);
        exports.MapGet(FilteredList.Articles.ApiPath, JsonEndpoints.Articles);
        exports.MapGet(FilteredList.Photos.Path + ".atom", FeedEndpoints.Photos);
        exports.MapGet(FilteredList.Photos.Path + ".csv", TableEndpoints.Photos);
        exports.MapGet(FilteredList.Photos.ApiPath, JsonEndpoints.Photos);
    }
}
