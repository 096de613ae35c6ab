using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Tests.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

/// <summary>An import and many editors write at the same time: a short form, and with NEWSARCHIVE_LONG one of 20,000 articles.</summary>
public sealed class ImportBesideEditorsTests(ITestOutputHelper output)
{
    private const int Editors = 20;
    private const int SavesEach = 5;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly int Articles = Environment.GetEnvironmentVariable("NEWSARCHIVE_LONG") is null ? 600 : 20_000;

    [Fact]
    public async Task Twenty_editors_save_while_an_import_runs_and_nobody_is_turned_away()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync([.. Enumerable.Range(0, Editors).Select(Edited)]);
        var targets = await TargetsAsync(database);
        using var stop = new CancellationTokenSource();

        var editing = targets.Select(target => Task.Run(() => EditAsync(database, target, stop.Token))).ToList();
        for (var first = 0; first < Articles; first += 200)
            await database.SaveAsync([.. Enumerable.Range(first, Math.Min(200, Articles - first)).Select(Imported)]);
        await stop.CancelAsync();
        var times = (await Task.WhenAll(editing)).SelectMany(time => time).Order().ToList();

        await using var context = database.Open();
        Assert.Equal(Articles + Editors, await context.Articles.CountAsync(None));
        Assert.Equal(times.Count, await context.Corrections.CountAsync(None));
        Assert.True(times.Count >= Editors * SavesEach, "Every editor should have saved several times.");
        Assert.Empty(await database.Get<Store.Checking.ArchiveChecker>().FindFaultsAsync(null, None).ToListAsync(None));
        output.WriteLine($"{times.Count} saves, median {times[times.Count / 2].TotalMilliseconds:0} ms, slowest {times[^1].TotalMilliseconds:0} ms");
    }

    // Saves again and again, each time on what it saved before; an error ends the test.
    private static async Task<List<TimeSpan>> EditAsync(ArchiveDatabase database, CorrectionTarget target, CancellationToken stop)
    {
        var (editor, times) = (database.Get<ArchiveEditor>(), new List<TimeSpan>());
        do
        {
            var start = Stopwatch.GetTimestamp();
            var request = new EditRequest(new string('a', 32), "Proef", [new FieldChange(target, $"Bijschrift nummer {times.Count}.", times.Count)]);
            Assert.IsType<EditResult.Saved>(await editor.SaveAsync(request, None));
            times.Add(Stopwatch.GetElapsedTime(start));
            await Task.Delay(Random.Shared.Next(20, 80), None);
        }
        while (!stop.IsCancellationRequested || times.Count < SavesEach);

        return times;
    }

    private static async Task<List<CorrectionTarget>> TargetsAsync(ArchiveDatabase database)
    {
        await using var context = database.Open();
        var figures = await (
            from figure in context.Figures
            join article in context.Articles on figure.ArticleId equals article.Id
            join document in context.Documents on article.DocumentId equals document.Id
            select new { document.Sha256, figure.Span }).ToListAsync(None);
        return figures.ConvertAll(figure => new CorrectionTarget(figure.Sha256, TargetKind.Figure, figure.Span, CorrectedField.CaptionText));
    }

    private static Store.Importing.PreparedDocument Edited(int number) => ADocument.With($"Verslag {number}", $"e{number}.txt")
        .Published("01 mei 2016").Paragraph("Een alinea over de stad.").Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP").Build();

    private static Store.Importing.PreparedDocument Imported(int number) => ADocument.With($"Bericht {number}", $"i{number}.txt")
        .Published("02 mei 2016").Paragraph($"Alinea {number} over de gevechten in Aleppo, en wat bewoners daarover zeggen.").Build();
}
