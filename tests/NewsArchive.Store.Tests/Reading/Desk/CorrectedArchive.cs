using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading.Desk;

/// <summary>
/// An archive with entries in its log, written as rows: readers are tested by what stands in the tables, whoever put it there. Effective values
/// are not changed by it.
/// </summary>
public sealed class CorrectedArchive(ArchiveDatabase database)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private int _entries;

    public static string Anna { get; } = new('a', 32);

    public static string Bert { get; } = new('b', 32);

    public static DateTime Noon { get; } = new(2026, 11, 29, 12, 0, 0, DateTimeKind.Utc);

    public ArchiveDatabase Database => database;

    /// <summary>An archive of an article with a lead photo, two figures, places and headings.</summary>
    public static async Task<CorrectedArchive> CreateAsync(TimeProvider? time = null, params PreparedDocument[] documents)
    {
        var database = await ArchiveDatabase.CreateAsync(time);
        await database.SaveAsync(documents.Length > 0 ? documents : [Bridge()]);
        await database.Get<AuthorRegister>().NameAsync(Anna, "Anna", "A. Voorbeeld", None);
        return new CorrectedArchive(database);
    }

    public static PreparedDocument Bridge(string title = "Brug in Aleppo hersteld", string date = "01 mei 2016") => ADocument.With(title, title + ".txt")
        .Published(date)
        .Paragraph("Er wordt weer over de brug van Aleppo gelopen, zeggen bewoners van de stad in Syrië.")
        .Figure(SampleTexts.Bridge, "Mensen op de brug in Aleppo. Foto: AFP")
        .Paragraph("In Mosul is de markt weer open.")
        .Figure(SampleTexts.Handout)
        .Build();

    public async Task<CorrectionTarget> FigureFieldAsync(long figureId, CorrectedField field)
    {
        await using var context = database.Open();
        var span = await context.Figures.IgnoreQueryFilters().Where(f => f.Id == figureId).Select(f => f.Span).SingleAsync(None);
        var articleId = await context.Figures.IgnoreQueryFilters().Where(f => f.Id == figureId).Select(f => f.ArticleId).SingleAsync(None);
        return new CorrectionTarget(await Sha256Async(articleId), TargetKind.Figure, span, field);
    }

    public async Task<CorrectionTarget> ArticleFieldAsync(long articleId, CorrectedField field, string part = "") =>
        new(await Sha256Async(articleId), TargetKind.Article, default, field, part);

    public async Task<CorrectionTarget> BlockFieldAsync(long articleId, int ordinal, CorrectedField field, string part = "")
    {
        await using var context = database.Open();
        var id = Block.FirstId(articleId) + ordinal;
        var span = await context.Blocks.Where(b => b.Id == id).Select(b => b.Span).SingleAsync(None);
        return new CorrectionTarget(await Sha256Async(articleId), TargetKind.Block, span, field, part);
    }

    /// <summary>The numbers of an article's figures in reading order.</summary>
    public async Task<List<long>> FiguresAsync(long articleId = 1)
    {
        await using var context = database.Open();
        return await context.Figures.IgnoreQueryFilters().Where(f => f.ArticleId == articleId).OrderBy(f => f.Position).Select(f => f.Id).ToListAsync(None);
    }

    /// <summary>Corrects a field as an editor does, over whatever was corrected in it before.</summary>
    public async Task<EditResult> CorrectAsync(CorrectionTarget target, string? value)
    {
        await using var context = database.Open();
        var number = (await context.Corrections.Where(c => c.Sha256 == target.Sha256).ToListAsync(None)).Count(c => c.Target == target);
        var request = new EditRequest(Anna, "Omdat het zo is", [new FieldChange(target, value, number)]);
        return await database.Get<ArchiveEditor>().SaveAsync(request, None);
    }

    /// <summary>Adds an entry to the log.</summary>
    public async Task<Correction> AddAsync(
        CorrectionTarget target, string? before, string? after, string? parsed, string? author = null, DateTime? at = null, string? batch = null)
    {
        await using var context = database.Open();
        var former = await context.Corrections
            .Where(c => c.Sha256 == target.Sha256 && c.Kind == target.Kind && c.Field == target.Field && c.Part == target.Part)
            .Where(c => c.Span.Offset == target.Span.Offset && c.Span.Length == target.Span.Length)
            .CountAsync(None);
        var entry = new Correction
        {
            Id = ++_entries,
            Sha256 = target.Sha256,
            Kind = target.Kind,
            Span = target.Span,
            Field = target.Field,
            Part = target.Part,
            Number = former + 1,
            Before = before,
            After = after,
            Parsed = parsed,
            Reason = $"reden {_entries}",
            AuthorId = author ?? Anna,
            At = at ?? Noon.AddMinutes(_entries),
            BatchId = batch,
            PreviousHash = CorrectionChain.Start,
            Hash = _entries.ToString("x64", System.Globalization.CultureInfo.InvariantCulture),
        };
        context.Corrections.Add(entry);
        await context.SaveChangesAsync(None);
        return entry;
    }

    /// <summary>Adds a proposal that waits.</summary>
    public async Task ProposeAsync(CorrectionTarget target, string? after)
    {
        await using var context = database.Open();
        context.Proposals.Add(new Proposal
        {
            Sha256 = target.Sha256,
            Kind = target.Kind,
            Span = target.Span,
            Field = target.Field,
            Part = target.Part,
            After = after,
            Reason = "omdat",
            AuthorId = Bert,
            At = Noon,
        });
        await context.SaveChangesAsync(None);
    }

    /// <summary>Notes that a correction must be looked at again.</summary>
    public async Task UnsettleAsync(Correction correction, long articleId)
    {
        await using var context = database.Open();
        context.UnsettledCorrections.Add(new UnsettledCorrection
        {
            CorrectionId = correction.Id,
            ArticleId = articleId,
            Reason = UnsettledReason.ParsedValueChanged,
            ParsedNow = "nu",
            At = Noon,
        });
        await context.SaveChangesAsync(None);
    }

    /// <summary>Withdraws an article from readers, with its entry in the log.</summary>
    public async Task WithdrawAsync(long articleId, string reason)
    {
        await AddAsync(await ArticleFieldAsync(articleId, CorrectedField.Withdrawn), null, reason, null);
        await database.TamperAsync($"INSERT INTO WithdrawnArticles (ArticleId) VALUES ({articleId})");
        await ChangeAsync(articleId);
    }

    /// <summary>Brings an article back.</summary>
    public async Task RestoreAsync(long articleId)
    {
        await AddAsync(await ArticleFieldAsync(articleId, CorrectedField.Withdrawn), "was weg", null, null);
        await database.TamperAsync($"DELETE FROM WithdrawnArticles WHERE ArticleId = {articleId}");
        await ChangeAsync(articleId);
    }

    /// <summary>Notes that an article was changed, as every change does.</summary>
    public Task ChangeAsync(long articleId) => database.TamperAsync($"""
        UPDATE ChangeNumbers SET Value = Value + 1 WHERE Scope = 'archive';
        INSERT INTO ArticleChanges (ArticleId, Number, Version) SELECT {articleId}, Value, 1 FROM ChangeNumbers WHERE Scope = 'archive'
        ON CONFLICT (ArticleId) DO UPDATE SET Number = excluded.Number, Version = ArticleChanges.Version + 1
        """);

    private async Task<string> Sha256Async(long articleId)
    {
        await using var context = database.Open();
        return await context.Articles.IgnoreQueryFilters().Where(a => a.Id == articleId)
            .Join(context.Documents, a => a.DocumentId, d => d.Id, (_, d) => d.Sha256).SingleAsync(None);
    }
}
