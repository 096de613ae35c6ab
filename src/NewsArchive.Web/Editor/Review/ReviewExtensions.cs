using NewsArchive.Web.Editor.History;
using NewsArchive.Web.Editor.Replacing;
using NewsArchive.Web.Editor.Withdrawing;

namespace NewsArchive.Web.Editor.Review;

/// <summary>What review, history, replacing and withdrawing need.</summary>
public static class ReviewExtensions
{
    public static void AddReview(this IServiceCollection services) => services
        .AddScoped<ReviewDesk>()
        .AddScoped<HistoryDesk>()
        .AddScoped<ReplaceDesk>()
        .AddScoped<WithdrawalDesk>();
}
