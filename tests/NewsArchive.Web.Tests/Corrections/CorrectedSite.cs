using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Web.Tests.Corrections;

/// <summary>A site with the article about the bridge, in which tests correct something.</summary>
internal sealed class CorrectedSite : IAsyncDisposable
{
    public static readonly string Anna = new('a', 32);
    private static readonly CancellationToken None = CancellationToken.None;
    private Figure _figure = null!;

    private CorrectedSite(ArchiveSite site) => Site = site;

    public ArchiveSite Site { get; }

    public string Path => Site.Saved[0].ArticlePath;

    public long ArticleId => _figure.ArticleId;

    public long FigureId => _figure.Id;

    public string Sha256 { get; private set; } = "";

    public static async Task<CorrectedSite> CreateAsync(TimeProvider? time = null)
    {
        var document = BridgeSite.Document();
        var site = new CorrectedSite(await ArchiveSite.WithTimeAsync(time ?? TimeProvider.System, document)) { Sha256 = document.Sha256 };
        await using var context = site.Site.Archive.Open();
        site._figure = await context.Figures.AsNoTracking().SingleAsync(None);
        return site;
    }

    public CorrectionTarget Target(CorrectedField field) =>
        CorrectedFields.Has(TargetKind.Figure, field)
            ? new CorrectionTarget(Sha256, TargetKind.Figure, _figure.Span, field)
            : new CorrectionTarget(Sha256, TargetKind.Article, default, field);

    /// <summary>Corrects a field, and says how.</summary>
    public async Task<Correction> CorrectAsync(CorrectedField field, string? value, string reason = "Tikfout hersteld", int basedOn = 0)
    {
        var answer = await Site.Archive.Get<ArchiveEditor>()
            .SaveAsync(new EditRequest(Anna, reason, [new FieldChange(Target(field), value, basedOn)]), None);
        return ((EditResult.Saved)answer).Corrections[0];
    }

    /// <summary>Proposes another Dutch caption, as a reader, and says what an editor is shown of it.</summary>
    public async Task<ReviewedProposal> ProposeAsync(string caption)
    {
        var change = new FieldChange(Target(CorrectedField.CaptionText), caption, 0) { Before = "De brug ligt in puin." };
        var kept = await Site.Archive.Get<ProposalRegister>().ProposeAsync(new ProposalRequest(null, "Beter gekeken", [change]), None);
        return (await Site.Archive.Get<ProposalReader>().FindWaitingAsync(((ProposalResult.Kept)kept).Ids[0], None))!;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
