using NewsArchive.Core.Places;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Editor.Workspace;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Workspace;

public sealed class WorkAddressTests
{
    private static readonly PlaceNames Places = new(Gazetteer.Shared);

    [Theory]
    [InlineData("/redactie")]
    [InlineData("/redactie?soort=voorstellen")]
    [InlineData("/redactie?q=brug&van=2016-05&plaats=syrie/aleppo&persbureau=afp&signaal=missing-credit&pagina=2&soort=recent&gedaan=ja&mijn=ja")]
    public void An_address_that_was_read_is_written_the_same(string address) => Assert.Equal(address, Read(address).ToString());

    [Fact]
    public void Readers_names_of_filters_and_the_desks_own_are_understood()
    {
        var address = Read("http://localhost/redactie?soort=bevestigen&plaats=Aleppo&gedaan=ja#kop");

        Assert.Equal(WorkKind.Unsettled, address.Kind);
        Assert.Equal(["syrie/aleppo"], address.Filter.Places);
        Assert.True(address.IncludesDone);
        Assert.False(address.OnlyMine);
    }

    [Fact]
    public void What_is_wrong_is_named_and_left_out()
    {
        var (address, problems) = WorkAddress.Parse("/redactie?van=2016-13&soort=onzin", Places);

        Assert.Equal("van", Assert.Single(problems).Name);
        Assert.Equal("/redactie", address.ToString());
    }

    [Fact]
    public void What_is_typed_in_the_fields_becomes_an_address_and_filters_without_a_field_stay()
    {
        var form = new WorkForm { Query = "de brug", From = "2016", Finding = "", OnlyMine = true };

        Assert.Equal("/redactie?foto=ja&soort=recent&mijn=ja&q=de%20brug&van=2016", form.ToAddress(Read("/redactie?foto=ja&soort=recent&pagina=3&q=oud")));
        Assert.Equal("persbureau=ap, foto=ja", WorkForm.KeptOf(Read("/redactie?persbureau=afp&persbureau=ap&foto=ja&q=oud")));
    }

    [Fact]
    public void Each_filter_of_readers_has_a_field_that_shows_it_and_asks_for_it_again()
    {
        const string Asked = "/redactie?q=brug&van=2016&tot=2017&plaats=syrie/aleppo&persbureau=afp&fotograaf=a-voorbeeld&collectie=proef&signaal=missing-credit";
        var form = WorkForm.Of(Read(Asked), Places);

        Assert.Equal(Read(Asked).ToString(), Read(form.ToAddress(Read("/redactie"))).ToString());
        form.Photographer = "Á. Voorbeeld";
        Assert.Contains("fotograaf=a-voorbeeld", form.ToAddress(Read("/redactie")), StringComparison.Ordinal);
    }

    private static WorkAddress Read(string address) => WorkAddress.Parse(address, Places).Address;
}
