using NewsArchive.Web.Caching;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>The addresses of lists in other forms than pages; kept as pages are.</summary>
public static class ExportEndpoints
{
    public static void AddExports(this IServiceCollection services) => services
        .AddSingleton<ExportRequest>()
        .AddSingleton<ArticleExport>()
        .AddSingleton<PhotoExport>();

    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        var exports = endpoints.MapGroup("").CacheOutput(PageCachePolicy.Name);
        exports.MapGet(FilteredList.Articles.ApiPath, (HttpContext context, ArticleExport articles) => articles.JsonAsync(context));
        exports.MapGet(FilteredList.Articles.Path + ".csv", (HttpContext context, ArticleExport articles) => articles.Table(context));
        exports.MapGet(FilteredList.Articles.Path + ".atom", (HttpContext context, ArticleExport articles) => articles.FeedAsync(context));
        exports.MapGet(FilteredList.Photos.ApiPath, (HttpContext context, PhotoExport photos) => photos.JsonAsync(context));
        exports.MapGet(FilteredList.Photos.Path + ".csv", (HttpContext context, PhotoExport photos) => photos.Table(context));
        exports.MapGet(FilteredList.Photos.Path + ".atom", (HttpContext context, PhotoExport photos) => photos.FeedAsync(context));
    }
}
