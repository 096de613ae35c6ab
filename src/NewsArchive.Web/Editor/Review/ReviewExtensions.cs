using NewsArchive.Web.Editor.History;
using NewsArchive.Web.Editor.Replacing;

namespace NewsArchive.Web.Editor.Review;

/// <summary>What review, history and replacing need.</summary>
public static class ReviewExtensions
{
    public static void AddReview(this IServiceCollection services) => services.AddScoped<ReviewDesk>().AddScoped<HistoryDesk>().AddScoped<ReplaceDesk>();
}
