using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.Live;
using NewsArchive.Web.Editor.Presence;
using NewsArchive.Web.Editor.Saving;
using NewsArchive.Web.Editor.Workspace;

namespace NewsArchive.Web.Editor.Items;

/// <summary>Registers what work at the desk needs.</summary>
public static class ItemExtensions
{
    public static void AddDeskWork(this IServiceCollection services)
    {
        services.AddSingleton<DeskPresence>();
        services.AddSingleton<DeskFeed>();
        services.AddScoped<DeskSaver>();
        services.AddScoped<ItemServices>();
        services.AddScoped<WorkDesk>();
        services.AddScoped<WorkTrail>();
        services.AddScoped<DraftDesk>();
    }
}
