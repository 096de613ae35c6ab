using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Backups;
using NewsArchive.Store.Checking;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Backups;

/// <summary>Backup and restore while the site reads and somebody imports.</summary>
public sealed class BusyArchiveTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Readers_and_writers_go_on_while_a_backup_is_made_and_restored()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync([.. Enumerable.Range(0, 300).Select(i => ADocument.With($"Vooraf {i}").Paragraph("Tekst.").Build())]);
        using var end = new CancellationTokenSource();
        var writing = Task.Run(() => WriteAsync(database, end.Token), None);
        var reading = Task.Run(() => ReadAsync(database, end.Token), None);
        var file = Path.Join(database.Folder, "kopie.backup");

        await database.SaveAsync(ADocument.With("Voor de kopie").Build());
        var backup = await database.Get<ArchiveBackup>().WriteAsync(file, database.Folder, false, None);
        await database.SaveAsync(ADocument.With("Na de kopie").Build());
        var restore = await database.Get<ArchiveRestore>().ReadAsync(file, database.Folder, None);
        await Task.Delay(TimeSpan.FromMilliseconds(300), None);
        await end.CancelAsync();

        Assert.Equal((BackupOutcome.Done, BackupOutcome.Done), (backup.Outcome, restore.Outcome));
        Assert.True(await writing > 0 && await reading > 0);
        await using var context = database.Open();
        Assert.True(await context.Articles.AnyAsync(a => a.Title == "Voor de kopie", None));
        Assert.False(await context.Articles.AnyAsync(a => a.Title == "Na de kopie", None));
        Assert.Empty(await database.Get<ArchiveChecker>().FindFaultsAsync(null, None).ToListAsync(None));
    }

    private static async Task<int> WriteAsync(ArchiveDatabase database, CancellationToken end)
    {
        var written = 0;
        while (!end.IsCancellationRequested)
        {
            await database.SaveAsync(ADocument.With($"Intussen {written++}").Paragraph("Tekst.").Build());
            await Task.Yield();
        }

        return written;
    }

    private static async Task<int> ReadAsync(ArchiveDatabase database, CancellationToken end)
    {
        var read = 0;
        while (!end.IsCancellationRequested)
        {
            await using var context = database.Open();
            Assert.True(await context.Articles.CountAsync(None) >= 300);
            read++;
        }

        return read;
    }
}
