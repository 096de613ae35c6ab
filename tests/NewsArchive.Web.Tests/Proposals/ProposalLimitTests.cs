using NewsArchive.Testing;
using NewsArchive.Web.Reader.Proposals;
using Xunit;

namespace NewsArchive.Web.Tests.Proposals;

public sealed class ProposalLimitTests
{
    private readonly SetTime _time = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Five_at_once_and_thirty_a_day_may_come_from_one_place()
    {
        var limit = new ProposalLimit(_time);
        var taken = 0;
        for (var minute = 0; minute < 12 * 60; minute++, _time.Now += TimeSpan.FromMinutes(1))
        {
            if (limit.Take("192.0.2.1") == TimeSpan.Zero)
                taken++;
            Assert.True(minute >= 10 || taken <= 5);
        }

        Assert.Equal(30, taken);
        Assert.InRange(limit.Take("192.0.2.1"), TimeSpan.FromHours(11), TimeSpan.FromHours(12));
    }

    [Fact]
    public void One_place_does_not_keep_another_waiting()
    {
        var limit = new ProposalLimit(_time);
        for (var at = 0; at < 5; at++)
            limit.Take("192.0.2.1");

        Assert.InRange(limit.Take("192.0.2.1"), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        Assert.Equal(TimeSpan.Zero, limit.Take("192.0.2.2"));
    }

    [Fact]
    public void What_was_refused_does_not_count()
    {
        var limit = new ProposalLimit(_time);
        for (var at = 0; at < 50; at++)
            limit.Take("192.0.2.1");
        _time.Now += TimeSpan.FromMinutes(10);

        Assert.Equal(TimeSpan.Zero, limit.Take("192.0.2.1"));
    }
}
