using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Editor.Live;
using Xunit;
using TestContext = Xunit.TestContext;

namespace NewsArchive.Web.Tests.Editor;

public sealed class DeskFollowerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Whatever_changes_while_a_page_reads_is_told_once_afterwards()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var context = new BunitContext();
        var feed = site.Get<DeskFeed>();
        var (told, reading) = (0, new TaskCompletionSource());
        var isTold = new SemaphoreSlim(0);
        Show(context, feed, async () =>
        {
            told++;
            isTold.Release();
            await reading.Task;
        });

        feed.Tell(1);
        await isTold.WaitAsync(Patience, TestContext.Current.CancellationToken);
        feed.Tell(1);
        feed.Tell(1);
        Assert.Equal(1, told);
        reading.SetResult();

        await isTold.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(2, told);
    }

    [Fact]
    public async Task A_readers_proposal_is_told_without_anybody_telling_it_here()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Corrector);
        await using var context = new BunitContext();
        var isTold = new TaskCompletionSource();
        Show(context, site.Get<DeskFeed>(), () =>
        {
            isTold.TrySetResult();
            return Task.CompletedTask;
        });
        await Task.Delay(2 * DeskFeed.Interval, TestContext.Current.CancellationToken);

        await using var work = await desk.OpenAsync();
        DeskScope.Type(work, "Mensen op een oude brug.");
        await work.SaveAsync(TestContext.Current.CancellationToken);

        await isTold.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private static void Show(BunitContext context, DeskFeed feed, Func<Task> changed)
    {
        context.Services.AddSingleton(feed);
        context.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        context.Render<DeskFollower>(parameters => parameters.Add(follower => follower.Changed, changed));
    }
}
