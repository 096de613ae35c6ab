using System.Reflection;
using Microsoft.AspNetCore.Components;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Captions;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.History;
using NewsArchive.Web.Editor.Items;
using NewsArchive.Web.Editor.Replacing;
using NewsArchive.Web.Editor.Review;
using NewsArchive.Web.Editor.Saving;
using NewsArchive.Web.Editor.Withdrawing;
using NewsArchive.Web.Editor.Workspace;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Attacks;

/// <summary>
/// Whatever messages make a circuit do: everything that the desk can be asked, asked by an administrator whose session was ended while they
/// worked, and by nobody. What was open then is still in the circuit's hands.
/// </summary>
public sealed class EndedCircuitTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Progress<(int, int)> Silent = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_done_and_nothing_is_shown(bool wasSignedIn)
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var circuit = wasSignedIn ? await Circuit.OpenAsync(site.Site, AccountRole.Administrator) : Circuit.OpenAnonymous(site.Site);
        var things = await ThingsAsync(site, circuit);
        if (wasSignedIn)
            await site.Site.Archive.Get<AccountAdministration>().EndSessionsAsync(circuit.AccountId, None);
        things.Work?.Type(things.Work.Form.Find(CorrectedField.CaptionText)!, "getypt en niet opgeslagen");
        var before = await site.Site.Archive.StateAsync();

        foreach (var (name, ask) in Everything(circuit, things))
        {
            var refusals = site.Site.Log.Refusals;
            Assert.Equal((name, "nothing"), (name, Told(await ask())));
            Assert.True(site.Site.Log.Refusals > refusals || !wasSignedIn, $"{name} is not logged");
        }

        Assert.Equal(before, await site.Site.Archive.StateAsync());
        Assert.DoesNotContain(site.Site.Log.All, line => line.Contains("Proefpersoon", StringComparison.Ordinal) || line.Contains("getypt", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_asks_who_may_is_among_them()
    {
        var asked = Everything(null!, new Things(null!, null!, null!, [], null!, null)).Select(some => some.Name).ToHashSet();

        var all = typeof(OperationGate).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("NewsArchive.Web.Editor", StringComparison.Ordinal) == true && !typeof(IComponent).IsAssignableFrom(type))
            .Where(type => type.GetConstructors().Any(made => made.GetParameters().Any(part => part.ParameterType == typeof(OperationGate))))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        // How a circuit's end keeps what was typed is tried through the work that it belongs to.
        Assert.Empty(all.Where(name => !name.StartsWith(nameof(DraftKeeper), StringComparison.Ordinal)).Except(asked));
    }

    private static IEnumerable<(string Name, Func<Task<object?>> Ask)> Everything(Circuit circuit, Things things)
    {
        var list = new WorkAddress(new Store.Reading.ArchiveFilter(), WorkKind.Findings, IncludesDone: true, OnlyMine: false);
        var item = things.Item;
        yield return ("WorkDesk.ReadAsync", async () => await circuit.Get<WorkDesk>().ReadAsync(list, None));
        yield return ("WorkDesk.NextAsync", async () => await circuit.Get<WorkDesk>().NextAsync(list, item, None) is var next && next.StartsWith("/redactie/", StringComparison.Ordinal) ? next : null);
        yield return ("WorkDesk.ClaimAsync", async () => await circuit.Get<WorkDesk>().ClaimAsync(item, None));
        yield return ("WorkDesk.ReleaseAsync", async () => await circuit.Get<WorkDesk>().ReleaseAsync(item, None));
        yield return ("WorkDesk.MarkAsync", async () => await circuit.Get<WorkDesk>().MarkAsync(item, true, None));
        yield return ("DraftDesk.ListAsync", async () => (await circuit.Get<DraftDesk>().ListAsync(None)).Count == 0 ? null : "drafts");
        yield return ("DraftDesk.DiscardAsync", async () => await circuit.Get<DraftDesk>().DiscardAsync(item, None) ? "discarded" : null);
        yield return ("DeskSaver.SaveAsync", async () => await circuit.Get<DeskSaver>().SaveAsync([things.Change], "Zomaar", None));
        yield return ("DeskSaver.ConfirmAsync", async () => await circuit.Get<DeskSaver>().ConfirmAsync(things.Entry, "Zomaar", None));
        yield return ("DeskSaver.UndoAsync", async () => await circuit.Get<DeskSaver>().UndoAsync("Zomaar", None));
        yield return ("ItemServices.OpenAsync", async () => await circuit.Get<ItemServices>().OpenAsync(FigureForm.Reading(circuit.Get<DeskFigureReader>(), item.FigureId), None));
        yield return ("ReviewDesk.AcceptAsync", async () => await circuit.Get<ReviewDesk>().AcceptAsync(things.Review, None));
        yield return ("ReviewDesk.RejectAsync", async () => await circuit.Get<ReviewDesk>().RejectAsync(things.Review, None));
        yield return ("HistoryDesk.MayUndoAsync", async () => await circuit.Get<HistoryDesk>().MayUndoAsync(None) ? "may" : null);
        yield return ("HistoryDesk.UndoAsync", async () => await circuit.Get<HistoryDesk>().UndoAsync(things.Entry, things.Entry.Number, "Zomaar", None));
        yield return ("HistoryDesk.UndoBatchAsync", async () => await circuit.Get<HistoryDesk>().UndoBatchAsync("partij", "Zomaar", Silent, None));
        yield return ("ReplaceDesk.PreviewAsync", async () => await circuit.Get<ReplaceDesk>().PreviewAsync(new ReplaceForm { Find = "puin" }.Read(Gazetteer.Shared).Request!, None));
        yield return ("ReplaceDesk.RunAsync", async () => await circuit.Get<ReplaceDesk>().RunAsync(things.Hits, "Zomaar", Silent, None));
        yield return ("WithdrawalDesk.SetAsync", async () => await circuit.Get<WithdrawalDesk>().SetAsync(item.ArticleId, true, "Zomaar", None));
        yield return ("WithdrawalDesk.SetAllAsync", async () => await circuit.Get<WithdrawalDesk>().SetAllAsync(things.Import, true, "Zomaar", "1", Silent, None));
        if (things.Work is not { } work)
            yield break;
        yield return ("open work: save", async () => await work.SaveAsync(None));
        yield return ("open work: undo", () => OutcomeOfAsync(work, work.UndoAsync("Zomaar", None)));
        yield return ("open work: discard", () => OutcomeOfAsync(work, work.DiscardAsync()));
        yield return ("open work: recover", () => RecoverAsync(work));
    }

    private static async Task<object?> OutcomeOfAsync(ItemWork<DeskFigure> work, Task done)
    {
        await done;
        return work.Outcome;
    }

    private static async Task<object?> RecoverAsync(ItemWork<DeskFigure> work)
    {
        work.Draft.Recover(new DraftContent([new DraftField("caption", "getypt op een andere plek", "", 0)], "").Write());
        await work.DisposeAsync();
        return null;
    }

    private static string Told(object? answer) => answer switch
    {
        null or WorkOutcome.Barred or SaveOutcome.Barred or ReviewOutcome.Barred or UndoOutcome.Barred or WithdrawalAnswer.Barred => "nothing",
        ReplaceAnswer { Refusal: not null, Outcome: null, Preview: null } => "nothing",
        _ => answer.ToString() ?? "something",
    };

    // What somebody with every right had before them: a correction and a proposal, something saved, something typed.
    private static async Task<Things> ThingsAsync(CorrectedSite site, Circuit circuit)
    {
        var entry = await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");
        var change = new FieldChange(site.Target(CorrectedField.CaptionText), "De brug ligt half in puin.", 0) { Before = "De brug ligt in puin." };
        var kept = (ProposalResult.Kept)await site.Site.Archive.Get<ProposalRegister>().ProposeAsync(new ProposalRequest(null, "Beter gekeken", [change]), None);
        var review = new ProposalReview((await site.Site.Archive.Get<ProposalReader>().FindWaitingAsync(kept.Ids[0], None))!) { Answer = "Nee." };
        var import = (await site.Site.Archive.Get<ArticleWithdrawals>().ReadImportsAsync(None))[0];
        var hits = (await site.Site.Archive.Get<CaptionReplacer>().PreviewAsync(new ReplaceForm { Find = "puin", Replacement = "stukken" }.Read(Gazetteer.Shared).Request!, None)).Hits;
        var work = await circuit.Get<ItemServices>().OpenAsync(FigureForm.Reading(circuit.Get<DeskFigureReader>(), site.FigureId), None);
        if (work is not null)
        {
            work.Type(work.Form.Find(CorrectedField.AltText)!, "Een brug");
            work.Explain("Proef");
            Assert.IsType<SaveOutcome.Saved>(await work.SaveAsync(None));
            await site.Site.Archive.Get<DraftRegister>().KeepAsync(work.Owner, work.Item, "een concept van eerder", null, None);
        }

        return new Things(change, entry, review, hits, import, work) { Item = new DeskItem(site.ArticleId, site.FigureId) };
    }

    private sealed record Things(
        FieldChange Change, Correction Entry, ProposalReview Review, IReadOnlyList<ReplaceHit> Hits, ImportedDay Import, ItemWork<DeskFigure>? Work)
    {
        public DeskItem Item { get; init; } = new(0, 0);
    }
}
