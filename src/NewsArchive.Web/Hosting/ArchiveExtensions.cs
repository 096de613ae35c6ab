using Microsoft.AspNetCore.DataProtection;
using NewsArchive.Store;

namespace NewsArchive.Web.Hosting;

/// <summary>The archive behind the site: its database, its samples and its keys.</summary>
public static class ArchiveExtensions
{
    private const string ConnectionName = "NewsArchive";

    public static void AddArchive(this WebApplicationBuilder builder)
    {
        var places = ArchiveLocations.OfProgram;
        builder.Services.AddNewsArchiveStore(builder.Configuration.GetConnectionString(ConnectionName) ?? places.DefaultConnectionString);
        builder.Services.AddSingleton(places);
        builder.Services.AddSingleton<SampleImport>();
        builder.Services.AddSingleton<IndexNotice>();
        builder.Services.AddSingleton<ArchiveOpening>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ArchiveOpening>());
        builder.Services.AddHostedService<Retention>();
        builder.Services.AddDataProtection()
            .SetApplicationName("NewsArchive")
            .PersistKeysToFileSystem(KeysFolder(places.KeysFolder));
    }

    /// <summary>Keys are for their owner alone.</summary>
    private static DirectoryInfo KeysFolder(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                return Directory.CreateDirectory(path);
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!, Owner);
            var folder = Directory.CreateDirectory(path, Owner);
            File.SetUnixFileMode(path, Owner);
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartupException("KeysNotWritable", path, fault);
        }
    }
}
