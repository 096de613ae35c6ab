using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

/// <summary>An archive with an article about a bridge, to be corrected.</summary>
internal sealed class EditedArchive : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private SourceSpan _figure;

    private EditedArchive(ArchiveDatabase database) => Database = database;

    public ArchiveDatabase Database { get; }

    public ArchiveEditor Editor => Database.Get<ArchiveEditor>();

    public string Sha256 { get; private set; } = "";

    public long ArticleId { get; private set; }

    public long FigureId { get; private set; }

    public static async Task<EditedArchive> CreateAsync(TimeProvider? time = null)
    {
        var database = await ArchiveDatabase.CreateAsync(time);
        var document = ADocument.With("Brug in Aleppo", "brug.txt").Line("01 mei 2016Leestijd: 2 minuten").Line("")
            .Paragraph("Er wordt weer gelopen, zeggen bewoners van de stad.")
            .Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP")
            .Figure(SampleTexts.Handout).Build();
        await database.SaveAsync(document, ADocument.OfText("Titel\n\nEen alinea.\n", "unix.txt"));
        var archive = new EditedArchive(database) { Sha256 = document.Sha256 };
        await using var context = database.Open();
        archive.ArticleId = await context.Articles.Where(a => a.Title == "Brug in Aleppo").Select(a => a.Id).SingleAsync(None);
        var figure = await context.Figures.Where(f => f.ArticleId == archive.ArticleId).OrderBy(f => f.Position).FirstAsync(None);
        (archive.FigureId, archive._figure) = (figure.Id, figure.Span);
        return archive;
    }

    public CorrectionTarget Figure(CorrectedField field) => new(Sha256, TargetKind.Figure, _figure, field);

    public CorrectionTarget Article(CorrectedField field) => new(Sha256, TargetKind.Article, default, field);

    public CorrectionTarget Block(SourceSpan span, CorrectedField field) => new(Sha256, TargetKind.Block, span, field);

    public Task<EditResult> SaveAsync(CorrectionTarget target, string? value, int basedOn = 0, string? author = null) =>
        Editor.SaveAsync(new EditRequest(author ?? new string('a', 32), "Omdat het zo is", [new FieldChange(target, value, basedOn)]), None);

    public async Task<string> CaptionAsync()
    {
        await using var context = Database.Open();
        return (await context.Captions.SingleAsync(c => c.FigureId == FigureId, None)).Text;
    }

    public async Task<Block> BlockAsync(BlockKind kind)
    {
        await using var context = Database.Open();
        return await context.Blocks.AsNoTracking().Where(b => b.ArticleId == ArticleId && b.Kind == kind).OrderBy(b => b.Id).FirstAsync(None);
    }

    /// <summary>Where its other figure stands.</summary>
    public async Task<SourceSpan> SecondFigureAsync()
    {
        await using var context = Database.Open();
        return (await context.Figures.SingleAsync(f => f.ArticleId == ArticleId && f.Id != FigureId, None)).Span;
    }

    /// <summary>What was found about the figure.</summary>
    public async Task<List<FindingCode>> FindingsAsync()
    {
        await using var context = Database.Open();
        var photo = (await context.Figures.SingleAsync(f => f.Id == FigureId, None)).PhotoId;
        return await context.Findings.Where(f => f.ArticleId == ArticleId && f.PhotoId == photo).Select(f => f.Code).ToListAsync(None);
    }

    /// <summary>The places that its texts name, or those of one field.</summary>
    public async Task<List<long>> PlacesAsync(string? field = null)
    {
        await using var context = Database.Open();
        var stored = await context.Places.SingleAsync(p => p.ArticleId == ArticleId, None);
        var mentions = PlaceMap.ReadMentions(stored.Mentions, PlaceMap.ReadPlaces(stored.Places)!.Value)!.Value;
        return [.. mentions.Where(m => field is null || m.Field.ToString() == field).Select(m => m.PlaceId)];
    }

    public async Task<IReadOnlyList<string>> FindAsync(string words)
    {
        var filter = new ArchiveFilter { Query = words };
        var list = await Database.Get<ArticleListReader>().ReadAsync(filter, None);
        return [.. list.Page.Items.Select(item => item.Title)];
    }

    public Task<List<CheckFault>> FaultsAsync(string? head = null) =>
        Database.Get<ArchiveChecker>().FindFaultsAsync(head, null, None).ToListAsync(None).AsTask();

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
