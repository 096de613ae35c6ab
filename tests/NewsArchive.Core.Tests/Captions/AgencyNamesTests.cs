using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Tests.Captions;

public sealed class AgencyNamesTests
{
    [Theory]
    [InlineData("ANP / AFP", "anp,afp")]
    [InlineData("AFP PHOTO", "afp")]
    [InlineData("Mara de Wit/AP", "ap")]
    [InlineData("Anadolu Agency via Getty Images", "anadolu,getty-images")]
    [InlineData("EPA-EFE/Shutterstock", "epa,shutterstock")]
    [InlineData("reuters", "reuters")]
    [InlineData("afp.", "afp")]
    [InlineData("ANP XTRA", "anp")]
    [InlineData("Xinhua / eyevine", "xinhua,eyevine")]
    [InlineData("AFP/AFP", "afp")]
    [InlineData("PA Wire", "pa")]
    [InlineData("Apeldoorn", "")]
    [InlineData("", "")]
    public void Agencies_are_found_in_a_credit_in_order_each_once(string credit, string slugs) =>
        Assert.Equal(slugs, string.Join(',', AgencyNames.Find(credit)));

    [Fact]
    public void Every_agency_has_its_own_slug_and_a_name()
    {
        Assert.Equal(AgencyNames.All.Length, AgencyNames.All.Select(agency => agency.Slug).Distinct().Count());
        Assert.All(AgencyNames.All, agency => Assert.Equal(agency.Name, AgencyNames.DisplayName(agency.Slug)));
        Assert.All(AgencyNames.All, agency => Assert.Contains(agency.Slug, AgencyNames.Find(agency.Name)));
    }

    [Fact]
    public void An_unknown_slug_has_no_name() => Assert.Null(AgencyNames.DisplayName("nobody"));
}
