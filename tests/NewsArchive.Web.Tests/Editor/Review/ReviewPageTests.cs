using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Review;

/// <summary>The queue of proposals, as it comes before its circuit is there: every kind of value in words.</summary>
public sealed class ReviewPageTests
{
    private const string Path = "/redactie/voorstellen";

    [Fact]
    public async Task A_proposal_about_a_place_names_the_name_in_the_text_and_the_place_and_has_no_field_for_its_number()
    {
        await using var site = await CorrectedSite.CreateAsync();
        var aleppo = Core.Places.Gazetteer.Shared.FindByName("Aleppo")[0];
        var target = new CorrectionTarget(site.Sha256, TargetKind.Article, default, CorrectedField.Place, "Aleppo");

        var card = await CardAsync(site, target, FieldValues.Of(aleppo.Id));

        Assert.Contains("Aleppo, Syrië", card, StringComparison.Ordinal);
        Assert.Contains("Naam in de tekst: Aleppo", card, StringComparison.Ordinal);
        Assert.DoesNotContain(FieldValues.Of(aleppo.Id), card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_is_read_and_typed_as_people_write_it()
    {
        await using var site = await CorrectedSite.CreateAsync();

        var card = await CardAsync(site, site.Target(CorrectedField.Published), "2016-05-03");

        Assert.Contains("03-05-2016", card, StringComparison.Ordinal);
        Assert.Contains("3 mei 2016", card, StringComparison.Ordinal);
    }

    private static async Task<string> CardAsync(CorrectedSite site, CorrectionTarget target, string value)
    {
        var kept = await site.Site.Archive.Get<ProposalRegister>()
            .ProposeAsync(new ProposalRequest(CorrectedSite.Anna, "Beter gekeken", [new FieldChange(target, value, 0)]), TestContext.Current.CancellationToken);
        Assert.IsType<ProposalResult.Kept>(kept);
        using var editor = await Visitor.SignedInAsync(site.Site, AccountRole.Editor);
        return string.Join(' ', (await editor.PageAsync(Path)).QuerySelector(".review-card")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
