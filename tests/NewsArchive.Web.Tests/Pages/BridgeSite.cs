using NewsArchive.Store.Importing;
using NewsArchive.Testing;
using Xunit;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>A site for a class of tests that only read: one article with one photo, and a former address of it.</summary>
public sealed class BridgeSite : IAsyncLifetime
{
    public const string Path = "/artikelen/2016/05/01/brug-in-aleppo-beschadigd";

    internal ArchiveSite Site { get; private set; } = default!;

    public static PreparedDocument Document(string day = "01 mei 2016", string name = "brug.txt") =>
        ADocument.With("Brug in Aleppo beschadigd", name)
            .Published(day)
            .Paragraph("In Aleppo is een brug beschadigd. Niemand raakte gewond, zeggen bewoners van de wijk.")
            .Figure(SampleTexts.Bridge, "De brug ligt in puin. Foto: AFP")
            .Build();

    public async ValueTask InitializeAsync()
    {
        Site = await ArchiveSite.WithAsync(Document());
        await Site.Archive.TamperAsync(
            "INSERT INTO Addresses (Path, ArticleId, IsCurrent) SELECT '/artikelen/2015/01/01/oude-kop', Id, 0 FROM Articles");
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
