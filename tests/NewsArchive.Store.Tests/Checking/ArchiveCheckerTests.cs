using NewsArchive.Store.Checking;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Checking;

public sealed class ArchiveCheckerTests
{
    [Fact]
    public async Task A_sound_archive_has_no_faults()
    {
        await using var database = await FilledAsync();

        Assert.Empty(await FaultsAsync(database));
    }

    [Fact]
    public async Task The_sample_articles_are_kept_without_a_fault()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var files = Directory.GetFiles(ArchiveLocations.OfProgram.SeedsFolder, "*.txt");
        await database.SaveAsync([.. files.Select(file => ADocument.OfBytes(File.ReadAllBytes(file), Path.GetFileName(file)))]);

        Assert.InRange(files.Length, 36, int.MaxValue);
        Assert.Empty(await FaultsAsync(database));
    }

    [Theory]
    [InlineData("UPDATE Documents SET Content = zeroblob(20) WHERE Id = 1", "content-damaged")]
    [InlineData("UPDATE Documents SET ByteLength = ByteLength + 1 WHERE Id = 1", "content-damaged")]
    [InlineData("UPDATE Documents SET Sha256 = zeroblob(32) WHERE Id = 1", "hash-differs")]
    [InlineData("UPDATE Documents SET HasByteOrderMark = 1 WHERE Id = 1", "encoding-unfit")]
    [InlineData("UPDATE Documents SET Leaves = x'FFFF' WHERE Id = 1", "leaves-damaged")]
    [InlineData("UPDATE Documents SET Leaves = substr(Leaves, 1, 3) WHERE Id = 1", "leaves-incomplete")]
    [InlineData("UPDATE Blocks SET Offset = 100000 WHERE ArticleId = 1 AND Ordinal = 0", "span-outside")]
    [InlineData("UPDATE Captions SET Length = -1", "span-outside")]
    [InlineData("UPDATE Blocks SET Text = Text || '!' WHERE ArticleId = 1 AND Ordinal = 0", "value-differs")]
    [InlineData("UPDATE Articles SET Title = 'Anders' WHERE Id = 1", "value-differs")]
    [InlineData("UPDATE Articles SET Published = '2016-05-02' WHERE Id = 1", "value-differs")]
    [InlineData("UPDATE Articles SET OrderKey = OrderKey + 1 WHERE Id = 1", "value-differs")]
    [InlineData("UPDATE Articles SET ReadingMinutes = 9 WHERE Id = 1", "value-differs")]
    [InlineData("UPDATE AgencyCaptions SET Creator = 'IEMAND ANDERS'", "value-differs")]
    [InlineData("UPDATE AgencyCaptions SET DateCreated = '2016-04-27'", "value-differs")]
    [InlineData("UPDATE Captions SET Credit = NULL", "value-differs")]
    [InlineData("UPDATE Findings SET Words = 'iets' WHERE Words IS NOT NULL", "value-differs")]
    [InlineData("UPDATE Photos SET LastPublished = '1990-01-01'", "value-differs")]
    [InlineData("UPDATE Photos SET Key = randomblob(32)", "photo-differs")]
    [InlineData("UPDATE Photos SET Taken = '1990-01-01' WHERE Taken IS NOT NULL", "photo-differs")]
    [InlineData("INSERT INTO Photos (FirstArticleId, ImportedOn) VALUES (1, '2020-01-01')", "photo-unused")]
    [InlineData("UPDATE Addresses SET IsCurrent = 0 WHERE ArticleId = 1", "address-unclear")]
    [InlineData("INSERT INTO Addresses (Path, ArticleId, IsCurrent) VALUES ('/artikelen/zonder-datum/twee', 1, 1)", "address-unclear")]
    [InlineData("UPDATE Articles SET Path = '/artikelen/zonder-datum/elders' WHERE Id = 1", "address-unclear")]
    [InlineData("DELETE FROM Blocks WHERE ArticleId = 1 AND Ordinal = 0", "count-differs")]
    [InlineData("UPDATE Articles SET FigureCount = 7 WHERE Id = 1", "count-differs")]
    [InlineData("DELETE FROM DocumentLinks WHERE DocumentId = 2", "link-one-way")]
    [InlineData("INSERT INTO UnfinishedArticles (ArticleId) VALUES (1)", "left-unfinished")]
    [InlineData("DELETE FROM Photos", "reference-broken")]
    [InlineData("DELETE FROM Articles WHERE Id = 3", "article-missing")]
    [InlineData("DELETE FROM ArticleWords WHERE rowid = 2", "index-incomplete")]
    [InlineData("DELETE FROM ArticleWords WHERE rowid = 2; INSERT INTO ArticleWords (rowid, Text) VALUES (2, 'iets')", "index-incomplete")]
    [InlineData("DELETE FROM CaptionWords WHERE rowid = 1", "index-incomplete")]
    [InlineData("DELETE FROM ArticlePlaces WHERE ArticleId = 2", "index-incomplete")]
    [InlineData("INSERT INTO ArticleWords (rowid, Text) VALUES (999, 'iets')", "index-stray")]
    [InlineData("INSERT INTO CaptionWords (rowid, Text) VALUES (999, 'iets')", "index-stray")]
    [InlineData("UPDATE ArticleWords_data SET block = zeroblob(40) WHERE id > 1000", "database-damaged")]
    [InlineData("UPDATE ArticlePlaces SET Places = x'FF' WHERE ArticleId = 1", "places-damaged")]
    [InlineData("UPDATE ArticlePlaces SET Mentions = x'0000FFFF0306' || substr(Mentions, 1, 0) WHERE ArticleId = 1", "places-damaged")]
    [InlineData("UPDATE ArticlePlaces SET Mentions = x'00000005' || x'00' WHERE ArticleId = 1", "places-damaged")]
    public async Task Every_kind_of_damage_is_named(string damage, string expected)
    {
        await using var database = await FilledAsync();
        await database.TamperAsync(damage);

        Assert.Contains(expected, (await FaultsAsync(database)).Select(fault => fault.Code.Name()));
    }

    [Fact]
    public async Task An_index_that_contradicts_its_table_is_named()
    {
        await using var database = await FilledAsync();
        await database.TamperAsync(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET sql = replace(sql, '("PublishedDayOfYear"', '("ReadingMinutes"')
                WHERE name = 'IX_Articles_PublishedDayOfYear_OrderKey';
            PRAGMA schema_version = 12345;
            """);

        Assert.Contains(FaultCode.DatabaseDamaged, (await FaultsAsync(database)).Select(fault => fault.Code));
    }

    [Fact]
    public void Every_fault_has_a_name_and_a_sentence_of_its_own()
    {
        var codes = Enum.GetValues<FaultCode>();
        Assert.Equal(codes.Length, codes.Select(code => code.Name()).Distinct().Count());
        Assert.Equal(codes.Length, codes.Select(code => code.Text(System.Globalization.CultureInfo.GetCultureInfo("nl"))).Distinct().Count());
    }

    private static async Task<ArchiveDatabase> FilledAsync()
    {
        var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            ADocument.With("Brug in Aleppo", "brug.txt").Line("01 mei 2016Leestijd: 2 minuten").Line("")
                .Paragraph("Er wordt weer gelopen, zeggen bewoners van de stad.")
                .Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP").Figure(SampleTexts.Handout).Build(),
            ADocument.OfText("Titel\n\nEen alinea.\n", "unix.txt"),
            ADocument.OfText("Titel\r\n\r\nEen alinea.\r\n", "dos.txt"));
        return database;
    }

    private static async Task<List<CheckFault>> FaultsAsync(ArchiveDatabase database)
    {
        var faults = new List<CheckFault>();
        await foreach (var fault in database.Get<ArchiveChecker>().FindFaultsAsync(null, CancellationToken.None))
            faults.Add(fault);
        return faults;
    }
}
