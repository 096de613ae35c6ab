using System.Net;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Withdrawing;
using NewsArchive.Web.Tests.Corrections;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Administration;

public sealed class WithdrawalDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_administrator_withdraws_a_whole_import_and_brings_it_back_by_typing_how_many_articles_it_has()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Administrator);
        var withdrawals = desk.Get<WithdrawalDesk>();
        var import = Assert.Single(await site.Site.Archive.Get<ArticleWithdrawals>().ReadImportsAsync(None));

        Assert.IsType<WithdrawalAnswer.OtherNumber>(await withdrawals.SetAllAsync(import, true, "Rechten", "2", new Progress<(int, int)>(), None));
        Assert.IsType<WithdrawalAnswer.NoReason>(await withdrawals.SetAllAsync(import, true, " ", "1", new Progress<(int, int)>(), None));
        Assert.Equal(1, Assert.IsType<WithdrawalAnswer.Done>(await withdrawals.SetAllAsync(import, true, "Rechten", " 1 ", new Progress<(int, int)>(), None)).Outcome.Done);
        using var gone = await site.Site.GetAsync(site.Path);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);

        import = Assert.Single(await site.Site.Archive.Get<ArticleWithdrawals>().ReadImportsAsync(None));
        Assert.Equal((1, 1), (import.Articles, import.Withdrawn));
        Assert.IsType<WithdrawalAnswer.Done>(await withdrawals.SetAllAsync(import, false, "Rechten geregeld", "1", new Progress<(int, int)>(), None));
        Assert.Equal(0, Assert.Single(await site.Site.Archive.Get<ArticleWithdrawals>().ReadImportsAsync(None)).Withdrawn);
    }

    [Fact]
    public async Task No_more_is_withdrawn_than_was_confirmed_while_an_import_runs()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Administrator);
        var store = site.Site.Archive.Get<ArticleWithdrawals>();
        var seen = Assert.Single(await store.ReadImportsAsync(None));
        await site.Site.Archive.SaveAsync(BridgeSite.Document("02 mei 2016", "brug-2.txt"));

        var answer = await desk.Get<WithdrawalDesk>().SetAllAsync(seen, true, "Rechten", "1", new Progress<(int, int)>(), None);

        Assert.IsType<WithdrawalAnswer.OtherNumber>(answer);
        var import = Assert.Single(await store.ReadImportsAsync(None));
        Assert.Equal((2, 0), (import.Articles, import.Withdrawn));
        Assert.IsType<WithdrawalAnswer.Done>(await desk.Get<WithdrawalDesk>().SetAllAsync(import, true, "Rechten", "2", new Progress<(int, int)>(), None));
    }

    [Fact]
    public async Task An_article_is_found_by_its_address_also_when_it_is_withdrawn()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Administrator);
        var store = site.Site.Archive.Get<ArticleWithdrawals>();

        var found = (await store.FindAsync(ArticlePathText.Read($"https://archief.example{site.Path}?q=brug#b12")!, None))!;
        Assert.Equal((site.ArticleId, "Brug in Aleppo beschadigd", false), (found.ArticleId, found.Title, found.IsWithdrawn));
        Assert.IsType<WithdrawalAnswer.Done>(await desk.Get<WithdrawalDesk>().SetAsync(found.ArticleId, true, "Rechten", None));
        Assert.IsType<WithdrawalAnswer.AlreadySo>(await desk.Get<WithdrawalDesk>().SetAsync(found.ArticleId, true, "Rechten", None));

        Assert.True((await store.FindAsync(site.Path, None))!.IsWithdrawn);
        Assert.Null(await store.FindAsync("/artikelen/2016/05/01/niets", None));
    }

    [Fact]
    public async Task An_editor_withdraws_nothing()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var import = Assert.Single(await site.Site.Archive.Get<ArticleWithdrawals>().ReadImportsAsync(None));

        Assert.Equal(GateRefusal.RoleTooLow, Assert.IsType<WithdrawalAnswer.Barred>(await desk.Get<WithdrawalDesk>().SetAsync(site.ArticleId, true, "Rechten", None)).Why);
        Assert.IsType<WithdrawalAnswer.Barred>(await desk.Get<WithdrawalDesk>().SetAllAsync(import, true, "Rechten", "1", new Progress<(int, int)>(), None));
        Assert.Equal("De brug ligt in puin.", (await site.Site.PageAsync(site.Path)).QuerySelector(".caption-text")!.TextContent);
    }

    [Theory]
    [InlineData("/artikelen/2016/05/01/brug/", "/artikelen/2016/05/01/brug")]
    [InlineData(" http://x.example/artikelen/zonder-datum/brug#a ", "/artikelen/zonder-datum/brug")]
    [InlineData("/artikelen/", null)]
    [InlineData("brug", null)]
    public void An_address_may_be_pasted_whole(string typed, string? path) => Assert.Equal(path, ArticlePathText.Read(typed));
}
