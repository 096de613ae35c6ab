using System.Globalization;
using NewsArchive.Store;
using NewsArchive.Store.Importing;

namespace NewsArchive.Web.Hosting;

/// <summary>Imports the sample articles, so that the first start shows a real archive.</summary>
public sealed class SampleImport(ArchiveImporter importer, ArchiveLocations places, IConfiguration configuration, ILogger<SampleImport> logger)
{
    private static readonly CollectionDescription Samples = new("Voorbeeldartikelen", "NewsArchive", null, null);

    /// <summary>Does nothing when there are none, or when the setting Seeds says false.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!configuration.GetValue("Seeds", true) || !Directory.Exists(places.SeedsFolder))
            return;
        var documents = Directory.GetFiles(places.SeedsFolder, "*.txt");
        if (documents.Length == 0)
            return;
        Array.Sort(documents, StringComparer.Ordinal);
        var request = new ImportRequest(documents, Samples, CultureInfo.CurrentUICulture);
        var summary = await importer.RunAsync(request, new Log(logger), cancellationToken);
        logger.LogInformation("The archive was empty: {Count} sample articles imported from {Folder}.", summary.Imported, places.SeedsFolder);
    }

    private sealed class Log(ILogger logger) : IImportProgress
    {
        public void Expect(int inputs)
        {
        }

        public void Done(ImportItem item)
        {
            if (item.Outcome == ImportOutcome.Rejected)
                logger.LogWarning("Sample {Path} was rejected: {Reason}", item.Path, item.Reason);
        }
    }
}
