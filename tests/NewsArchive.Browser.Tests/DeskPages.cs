using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Proofs;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reparsing;
using NewsArchive.Testing;

namespace NewsArchive.Browser.Tests;

/// <summary>The pages of the desk that every check visits, on the samples with some work done.</summary>
internal static class DeskPages
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <param name="isReadAgain">Whether a newer parser read something else under a correction.</param>
    public static async Task<ProofSite> OpenSiteAsync(bool isReadAgain = true)
    {
        var samples = Directory.GetFiles(ArchiveLocations.OfProgram.SeedsFolder, "*.txt");
        var site = await ProofSite.CreateAsync(
            AccountRole.Administrator, [.. samples.Select(file => ADocument.OfBytes(File.ReadAllBytes(file), Path.GetFileName(file)))]);
        await WorkAsync(site, isReadAgain);
        return site;
    }

    public static async Task<IReadOnlyList<string>> AllAsync(ProofSite site)
    {
        var (article, figure) = await RichAsync(site);
        return
        [
            "/redactie", "/redactie?soort=recent&gedaan=ja", "/redactie?soort=bevestigen", "/redactie?q=bestaatniet", $"/redactie/bijschriften/{figure}", $"/redactie/artikelen/{article}",
            "/redactie/voorstellen", "/redactie/geschiedenis", $"/redactie/geschiedenis/{article}", "/redactie/vervangen", "/redactie/concepten",
            "/redactie/account", "/beheer/gebruikers", "/beheer/importen", "/beheer/correcties", "/redactie/bijschriften/999999",
        ];
    }

    /// <summary>Waits until the page has what it shows.</summary>
    public static async Task SettleAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.WaitForTimeoutAsync(800);
    }

    // An article with a photo of which the agency says that it could not be verified.
    private static async Task<(long Article, long Figure)> RichAsync(ProofSite site)
    {
        await using var context = site.Archive.Open();
        var finding = await context.Findings.OrderBy(f => f.ArticleId).FirstAsync(f => f.Code == FindingCode.UnverifiedByAgency, None);
        var figure = await context.Figures.SingleAsync(f => f.ArticleId == finding.ArticleId && f.Position == finding.Position, None);
        return (finding.ArticleId, figure.Id);
    }

    private static async Task WorkAsync(ProofSite site, bool isReadAgain)
    {
        var (_, figure) = await RichAsync(site);
        // An older parser, which read less of the caption.
        if (isReadAgain)
            await site.Archive.TamperAsync($"UPDATE Captions SET Text = substr(Text, 1, 20) WHERE FigureId = {figure}");
        await using var context = site.Archive.Open();
        var found = await (
            from row in context.Figures
            where row.Id == figure
            join article in context.Articles on row.ArticleId equals article.Id
            join document in context.Documents on article.DocumentId equals document.Id
            select new { document.Sha256, row.Span, row.ArticleId }).SingleAsync(None);
        var author = await context.Authors.Select(known => known.Id).FirstAsync(None);
        var caption = new CorrectionTarget(found.Sha256, TargetKind.Figure, found.Span, CorrectedField.CaptionText);
        var request = new EditRequest(author, "Onduidelijk wie dit zegt", [new FieldChange(caption, "Beeld uit een video die *niet te verifiëren* is.", 0)]);
        await site.Archive.Get<ArchiveEditor>().SaveAsync(request, None);
        await site.Archive.Get<ArchiveReparser>().RunAsync(false, _ => { }, null, None);
        await site.Archive.Get<ProposalRegister>().ProposeAsync(
            new ProposalRequest(null, "Het jaartal ontbreekt", [new FieldChange(caption, "Beeld uit een video uit 2014 die niet te verifiëren is.", 1) { Before = "Beeld uit een video die *niet te verifiëren* is." }]), None);
        var paragraph = await context.Blocks.Where(b => b.ArticleId == found.ArticleId && b.Kind == BlockKind.Paragraph).OrderBy(b => b.Id).FirstAsync(None);
        var kind = new CorrectionTarget(found.Sha256, TargetKind.Block, paragraph.Span, CorrectedField.BlockKind);
        await site.Archive.Get<ProposalRegister>().ProposeAsync(
            new ProposalRequest(author, "Hier spreekt iemand anders", [new FieldChange(kind, FieldValues.Of(BlockKind.Quote), 0) { Before = FieldValues.Of(BlockKind.Paragraph) }]), None);
    }
}
