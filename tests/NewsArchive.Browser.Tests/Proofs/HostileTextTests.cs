using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Testing;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>Texts that would run script, in every field that a document or a person can fill, shown by a real browser.</summary>
public sealed class HostileTextTests(ITestOutputHelper output)
{
    // Looked at one by one; and of lists as many pages. With NEWSARCHIVE_LONG all of both.
    private static readonly int Closely = ProofSite.IsLong ? HostileTexts.All.Count : 3;
    private static readonly int Pages = ProofSite.IsLong ? (HostileTexts.All.Count / 20) + 1 : 1;

    [Fact]
    public async Task None_of_them_runs_or_breaks_a_page()
    {
        Assert.InRange(HostileTexts.All.Count, 200, int.MaxValue);
        await using var site = await ProofSite.CreateAsync(AccountRole.Administrator, [.. HostileTexts.All.Select(Document)]);
        await FillAsync(site);
        var complaints = new List<string>();
        var page = await site.OpenAsync("/", View.All[0]);
        page.Dialog += (_, dialog) => complaints.Add($"a dialog: {dialog.Message}");
        var paths = await PathsAsync(site);

        foreach (var path in paths)
            await LookAsync(page, path, complaints);
        foreach (var feed in new[] { "/artikelen.atom", "/fotos.atom", "/correcties.atom" })
            XDocument.Parse(await (await page.APIRequest.GetAsync(feed)).TextAsync());

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        output.WriteLine($"{HostileTexts.All.Count} texts on {paths.Count} pages");
    }

    private static async Task LookAsync(IPage page, string path, List<string> complaints)
    {
        var answer = await page.GotoAsync(path);
        if (path.StartsWith("/redactie", StringComparison.Ordinal))
            await page.WaitForTimeoutAsync(1_000);
        var found = await page.EvaluateAsync<string>(
            """
            () => [
              window.hostile ? 'ran' : '',
              ...['script:not([src]):not([type="application/ld+json"]):not([type="importmap"])', 'iframe', 'object', 'body base', 'math', 'video', '#hostile-link',
                'meta[http-equiv=refresh]', 'main style', '[onerror]', '[onload]', '[onfocus]', '[ontoggle]', '[onbegin]', '[onmouseover]',
                'a[href^="javascript:" i]', 'a[href^="data:" i]', 'a[href^="vbscript:" i]', 'form[action^="javascript:" i]']
                .filter((way) => document.querySelector(way)),
              document.documentElement.scrollWidth > window.innerWidth + 1 ? `wider than the window: ${document.documentElement.scrollWidth}` : '',
            ].filter((x) => x).join(', ')
            """);
        if (found.Length > 0)
            complaints.Add($"{path}: {found}");
        if (answer is null || answer.Status >= 400)
            complaints.Add($"{path}: status {answer?.Status}");
    }

    // Every one of them in a headline, a paragraph, both captions and a credit, as a document brings them in.
    private static Store.Importing.PreparedDocument Document(string text, int number) => ADocument
        .With($"{text} {number}", $"{number}{text.Replace('/', '_')}.txt").Published("01 mei 2016").Line($"Door {text}").Line("")
        .Paragraph($"Een alinea met {text} erin, en verder niets bijzonders.")
        .Figure($"2016-04-28 10:44:55 People near {text} in Aleppo. / AFP PHOTO / {text}", $"Mensen bij {text} op de brug. Foto: {text}")
        .Build();

    // And as editors and readers bring them in.
    private static async Task FillAsync(ProofSite site)
    {
        var (editor, proposals, drafts) = (site.Archive.Get<ArchiveEditor>(), site.Archive.Get<ProposalRegister>(), site.Archive.Get<DraftRegister>());
        await using var context = site.Archive.Open();
        var author = await context.Authors.Select(known => known.Id).FirstAsync();
        await site.Archive.Get<AuthorRegister>().NameAsync(author, HostileTexts.All[0], HostileTexts.All[1], CancellationToken.None);
        var figures = await (
            from figure in context.Figures
            join article in context.Articles on figure.ArticleId equals article.Id
            join document in context.Documents on article.DocumentId equals document.Id
            orderby figure.Id
            select new { document.Sha256, figure.Span, figure.Id, figure.ArticleId }).ToListAsync();
        foreach (var (figure, text) in figures.Zip(HostileTexts.All))
        {
            var target = new CorrectionTarget(figure.Sha256, TargetKind.Figure, figure.Span, CorrectedField.CaptionText);
            ImmutableArray<FieldChange> changes =
            [
                new(target, $"Verbeterd: {text}", 0), new(target with { Field = CorrectedField.CaptionCredit }, text, 0),
                new(target with { Field = CorrectedField.AltText }, text, 0), new(target with { Field = CorrectedField.Creator }, text, 0),
            ];
            var reason = text.Replace('\t', ' ');
            Assert.IsType<EditResult.Saved>(await editor.SaveAsync(new EditRequest(author, reason, changes), CancellationToken.None));
            Assert.IsType<ProposalResult.Kept>(await proposals.ProposeAsync(
                new ProposalRequest(null, reason, [new FieldChange(target, $"Voorgesteld: {text}", 1)], text[..Math.Min(text.Length, 200)]), CancellationToken.None));
            await drafts.KeepAsync(author, new DeskItem(figure.ArticleId, figure.Id), text, null, CancellationToken.None);
        }
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(ProofSite site)
    {
        await using var context = site.Archive.Open();
        var photos = Enumerable.Range(1, Math.Min(Pages, (await context.Photos.CountAsync() + 19) / 20)).Select(page => $"/fotos?pagina={page}");
        var lists = Enumerable.Range(1, Pages).SelectMany(page => new[]
        {
            $"/artikelen?pagina={page}", $"/correcties?pagina={page}", $"/redactie?pagina={page}",
            $"/redactie/geschiedenis?pagina={page}", $"/redactie/voorstellen?pagina={page}",
        });
        var articles = await context.Articles.OrderBy(article => article.Id).Select(article => new { article.Id, article.Path }).ToListAsync();
        var figures = await context.Figures.OrderBy(figure => figure.Id).Select(figure => new { figure.Id, figure.PhotoId }).ToListAsync();
        var step = Math.Max(1, articles.Count / Closely);
        var single = articles.Where((_, at) => at % step == 0).SelectMany(article => new[]
            { article.Path, $"/redactie/artikelen/{article.Id}", $"/redactie/geschiedenis/{article.Id}", $"/correcties?artikel={article.Path}" });
        var ofFigures = figures.Where((_, at) => at % step == 0).SelectMany(figure => new[]
            { $"/fotos/{figure.PhotoId}", $"/redactie/bijschriften/{figure.Id}", $"/voorstellen/nieuw/{figure.Id}" });
        string[] others = ["/", "/plaatsen", "/artikelen?q=brug", "/redactie/concepten", "/redactie/vervangen", "/beheer/gebruikers"];
        return [.. photos, .. lists, .. single, .. ofFigures, .. others];
    }
}
