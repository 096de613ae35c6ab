using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Drafts;

/// <summary>When a browser may forget what was typed in it: once the server says that everything before its mark is kept.</summary>
public sealed class DraftKeeperTests : IAsyncLifetime
{
    private CorrectedSite _site = null!;
    private Circuit _circuit = null!;
    private DraftKeeper _keeper = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await CorrectedSite.CreateAsync();
        _circuit = await Circuit.OpenAsync(_site.Site, AccountRole.Editor);

        // With a clock that never comes to a pause: it is kept when the test says so.
        _keeper = new DraftKeeper(
            new DeskItem(_site.ArticleId, _site.FigureId), () => { }, _circuit.Get<DraftRegister>(), _circuit.Get<OperationGate>(),
            new PauselessTime());
    }

    public async ValueTask DisposeAsync()
    {
        await _keeper.DisposeAsync();
        await _circuit.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_mark_counts_once_all_that_came_before_it_is_kept()
    {
        _keeper.Touch(Typed("een"));
        _keeper.Mark(7);
        Assert.Equal(0, _keeper.Marked);

        await _keeper.FlushAsync();
        Assert.Equal(7, _keeper.Marked);

        _keeper.Mark(8);
        Assert.Equal(8, _keeper.Marked);
    }

    [Fact]
    public async Task What_a_button_typed_does_not_stand_for_what_the_browser_still_has()
    {
        for (var times = 0; times < 5; times++)
            _keeper.Touch(Typed("gekozen reden"));
        await _keeper.FlushAsync();

        Assert.Equal((0, false), (_keeper.Marked, _keeper.IsPending));
    }

    [Fact]
    public async Task What_is_not_kept_any_more_after_the_session_ended_does_not_count()
    {
        await _site.Site.Archive.Get<SessionBook>().EndAsync(_circuit.AccountId, _circuit.SessionId, TestContext.Current.CancellationToken);

        _keeper.Touch(Typed("het laatste"));
        _keeper.Mark(1);
        await _keeper.FlushAsync();

        Assert.Equal((0, true, true), (_keeper.Marked, _keeper.IsPending, _keeper.IsFailing));
    }

    [Fact]
    public async Task What_is_thrown_away_counts_and_what_may_not_be_stays()
    {
        _keeper.Touch(Typed("een"));
        await _keeper.FlushAsync();
        _keeper.Touch(Typed("twee"));
        _keeper.Mark(2);
        Assert.Null(await _keeper.DiscardAsync());
        Assert.Equal((2, false), (_keeper.Marked, _keeper.IsPending));

        _keeper.Touch(Typed("drie"));
        await _keeper.FlushAsync();
        await _site.Site.Archive.Get<SessionBook>().EndAsync(_circuit.AccountId, _circuit.SessionId, TestContext.Current.CancellationToken);

        Assert.Equal(GateRefusal.SessionEnded, await _keeper.DiscardAsync());
        await using var context = _site.Site.Archive.Open();
        Assert.Contains("drie", Assert.Single(context.Drafts.ToList()).Content, StringComparison.Ordinal);
    }

    private static DraftContent Typed(string text) => new(ImmutableArray.Create(new DraftField("caption", text, "", 0)), "");

    private sealed class PauselessTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Never();
    }

    private sealed class Never : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // It never goes off.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
