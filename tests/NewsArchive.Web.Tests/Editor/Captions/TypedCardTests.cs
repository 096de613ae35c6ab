using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Editor.Captions;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Captions;

public sealed class TypedCardTests
{
    [Fact]
    public async Task The_card_shows_every_field_as_it_is_typed_and_the_agency_that_the_typed_credit_names()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();
        void Type(CorrectedField field, string text) => work.Type(work.Form.Find(field)!, text);
        Assert.Equal("AFP", TypedCard.Of(work.Form, work.Record.AgencyText).AgencyName);

        Type(CorrectedField.CaptionText, "Mensen op een *oude* brug.");
        Type(CorrectedField.CaptionCredit, "ANP / Reuters");
        Type(CorrectedField.AltText, "Een brug met een gat erin.");
        Type(CorrectedField.CreditLine, "");
        Type(CorrectedField.DateCreated, "03-05-2016 14:05");
        Type(CorrectedField.Flags, "TOPSHOT\nGRAPHIC CONTENT");
        var card = TypedCard.Of(work.Form, work.Record.AgencyText);

        Assert.Equal(("Mensen op een oude brug.", "ANP / Reuters", "Mensen op een *oude* brug."), (card.Caption!.Text, card.Caption.Credit, card.Caption.Markdown));
        Assert.Equal(("Reuters", "Een brug met een gat erin."), (card.AgencyName, card.AltText));
        Assert.Equal((new DateOnly(2016, 5, 3), new TimeOnly(14, 5)), (card.Agency!.DateCreated, card.Agency.TimeCreated));
        Assert.Equal(["TOPSHOT", "GRAPHIC CONTENT"], card.Agency.Flags);
    }

    [Fact]
    public async Task Without_words_or_credit_there_is_no_caption()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();
        work.Type(work.Form.Find(CorrectedField.CaptionText)!, " ");
        work.Type(work.Form.Find(CorrectedField.CaptionCredit)!, "");

        Assert.Null(TypedCard.Of(work.Form, null).Caption);
        Assert.Null(TypedCard.Of(work.Form, null).Agency);
    }
}
