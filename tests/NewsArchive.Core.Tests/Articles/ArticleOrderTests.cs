using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Articles;

public sealed class ArticleOrderTests
{
    [Fact]
    public void Articles_stand_by_day_time_and_number_and_undated_ones_first()
    {
        var (day, noon) = (new DateOnly(2016, 5, 1), new TimeOnly(12, 0));
        long[] places =
        [
            ArticleOrder.Of(null, null, 1),
            ArticleOrder.Of(null, noon, 900),
            ArticleOrder.Of(new DateOnly(1, 1, 1), null, 5),
            ArticleOrder.Of(new DateOnly(1900, 1, 1), new TimeOnly(23, 59, 59), 536_870_911),
            ArticleOrder.Of(day, null, 536_870_911),
            ArticleOrder.Of(day, TimeOnly.MinValue, 3),
            ArticleOrder.Of(day, noon, 2),
            ArticleOrder.Of(day, noon, 7),
            ArticleOrder.Of(day, noon.Add(TimeSpan.FromSeconds(1)), 1),
            ArticleOrder.Of(day.AddDays(1), null, 1),
            ArticleOrder.Of(DateOnly.MaxValue, TimeOnly.MaxValue, 8),
        ];

        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Distinct(), places);
        Assert.All(places[..2], place => Assert.True(place < ArticleOrder.FirstDated));
        Assert.All(places[2..], place => Assert.True(place >= ArticleOrder.FirstDated));
    }

    [Fact]
    public void A_day_holds_all_its_articles_and_no_others()
    {
        var day = new DateOnly(2016, 5, 1);

        Assert.InRange(ArticleOrder.Of(day, null, 0), ArticleOrder.FirstOf(day), ArticleOrder.EndOf(day) - 1);
        Assert.InRange(ArticleOrder.Of(day, TimeOnly.MaxValue, 536_870_911), ArticleOrder.FirstOf(day), ArticleOrder.EndOf(day) - 1);
        Assert.Equal(ArticleOrder.EndOf(day), ArticleOrder.FirstOf(day.AddDays(1)));
        Assert.True(ArticleOrder.EndOf(DateOnly.MaxValue) > ArticleOrder.Of(DateOnly.MaxValue, TimeOnly.MaxValue, 536_870_911));
    }

    [Fact]
    public void A_number_that_does_not_fit_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ArticleOrder.Of(null, null, 536_870_912));
}
