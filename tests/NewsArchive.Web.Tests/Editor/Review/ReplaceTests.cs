using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Replacing;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Review;

public sealed class ReplaceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_editor_looks_chooses_and_replaces_as_one_batch()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var form = new ReplaceForm { Find = "puin", Replacement = "stukken", From = "2016", Place = "Aleppo" };

        var preview = (await desk.Get<ReplaceDesk>().PreviewAsync(form.Read(Gazetteer.Shared).Request!, None)).Preview!;
        var choice = new ReplaceChoice(preview);
        Assert.Equal("De brug ligt in stukken.", Assert.Single(choice.Chosen).Change.After);
        var answer = await desk.Get<ReplaceDesk>().RunAsync(choice.Chosen, "Huisstijl", new Progress<(int, int)>(), None);

        Assert.Equal((1, false), (answer.Outcome!.Saved, answer.Outcome.IsStopped));
        Assert.Equal("De brug ligt in stukken.", (await site.Site.PageAsync(site.Path)).QuerySelector(".caption-text")!.TextContent);
    }

    [Fact]
    public async Task A_corrector_may_not_even_look()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Corrector);

        var answer = await desk.Get<ReplaceDesk>().PreviewAsync(new ReplaceForm { Find = "puin" }.Read(Gazetteer.Shared).Request!, None);

        Assert.Equal((GateRefusal.RoleTooLow, true), (answer.Refusal, answer.Preview is null));
    }

    [Theory]
    [InlineData("", "x", "", "", "FaultFind")]
    [InlineData("x", "x", "", "", "FaultSame")]
    [InlineData("x", "y", "gisteren", "", "FaultPeriod")]
    [InlineData("x", "y", "", "Nergenshuizen", "FaultPlace")]
    public void A_form_says_what_is_wrong_with_it(string find, string replacement, string from, string place, string fault)
    {
        var form = new ReplaceForm { Find = find, Replacement = replacement, From = from, Place = place };

        Assert.Equal((null, fault), form.Read(Gazetteer.Shared));
    }

    [Fact]
    public void Without_a_field_there_is_nothing_to_replace_in()
    {
        var form = new ReplaceForm { Find = "x", Replacement = "y" };
        form.Fields.Remove(CorrectedField.CaptionText);

        Assert.Equal("FaultFields", form.Read(Gazetteer.Shared).Fault);
    }
}
