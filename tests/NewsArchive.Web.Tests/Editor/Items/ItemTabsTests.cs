using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Items;
using NewsArchive.Web.Editor.Saving;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Items;

/// <summary>One caption of the real site in two tabs of one invented editor: neither loses what the other one kept.</summary>
public sealed class ItemTabsTests : IAsyncLifetime
{
    private ArchiveSite _site = null!;
    private DeskScope _desk = null!;
    private ItemWork<DeskFigure> _here = null!;
    private ItemWork<DeskFigure> _there = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await DeskScope.SiteAsync();
        _desk = await DeskScope.OfAsync(_site, AccountRole.Editor);
        _here = await _desk.OpenAsync();
        _there = await _desk.OpenAsync();
        await TypeAsync(_there, "Mensen op een lange brug.");
    }

    public async ValueTask DisposeAsync()
    {
        await _here.DisposeAsync();
        await _there.DisposeAsync();
        await _desk.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task What_one_tab_kept_is_not_written_over_by_the_other_until_the_editor_chooses()
    {
        await TypeAsync(_here, "Mensen op een oude brug.");

        Assert.Contains("lange", await KeptAsync(), StringComparison.Ordinal);
        Assert.Contains("lange", _here.Draft.Elsewhere!.Content, StringComparison.Ordinal);
        Assert.True(_here.Draft.IsFailing);

        await _here.Draft.KeepHereAsync();
        await UntilAsync(_here, work => !work.Draft.IsPending);
        Assert.Contains("oude", await KeptAsync(), StringComparison.Ordinal);
        Assert.Null(_here.Draft.Elsewhere);
    }

    [Fact]
    public async Task Going_on_from_the_other_tab_keeps_what_was_typed_here_within_reach()
    {
        await TypeAsync(_here, "Mensen op een oude brug.");

        await _here.Draft.GoOnElsewhereAsync();
        Assert.Equal("Mensen op een lange brug.", Typed(_here));
        _here.Draft.Switch();

        Assert.Equal("Mensen op een oude brug.", Typed(_here));
        await UntilAsync(_here, work => !work.Draft.IsPending);
        Assert.Contains("oude", await KeptAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_or_throwing_away_in_one_tab_leaves_the_draft_of_the_other()
    {
        DeskScope.Type(_here, "Mensen op een oude brug.");
        await _here.DiscardAsync();
        Assert.Contains("lange", await KeptAsync(), StringComparison.Ordinal);

        DeskScope.Type(_here, "Mensen op een oude brug.");
        Assert.IsType<SaveOutcome.Saved>(await _here.SaveAsync(Stop));
        Assert.Contains("lange", await KeptAsync(), StringComparison.Ordinal);
    }

    private static string Typed(ItemWork<DeskFigure> work) => work.Form.Find(CorrectedField.CaptionText)!.Typed;

    private static async Task TypeAsync(ItemWork<DeskFigure> work, string caption)
    {
        DeskScope.Type(work, caption);
        await UntilAsync(work, some => !some.Draft.IsPending || some.Draft.IsFailing);
    }

    private static async Task UntilAsync(ItemWork<DeskFigure> work, Func<ItemWork<DeskFigure>, bool> isSo)
    {
        for (var attempt = 0; attempt < 200 && !isSo(work); attempt++)
            await Task.Delay(50, Stop);
        Assert.True(isSo(work));
    }

    private async Task<string> KeptAsync() =>
        (await _desk.Get<DraftRegister>().FindAsync(_here.Owner, _here.Item, Stop))?.Content ?? "";
}
