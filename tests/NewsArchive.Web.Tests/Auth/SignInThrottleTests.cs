using NewsArchive.Testing;
using NewsArchive.Web.Auth.SignIn;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

public sealed class SignInThrottleTests
{
    private readonly SetTime _time = new(new DateTimeOffset(2026, 11, 29, 8, 0, 0, TimeSpan.Zero));
    private readonly SignInThrottle _throttle;

    public SignInThrottleTests() => _throttle = new SignInThrottle(_time);

    [Fact]
    public void After_five_failures_a_place_waits_a_quarter_of_an_hour_and_no_longer()
    {
        var attempt = From("10.0.0.1");
        Fail(attempt, SignInThrottle.MostFromPlace - 1);
        Assert.False(_throttle.Ask(attempt).IsLocked);

        Fail(attempt, 1);
        Assert.Equal(TimeSpan.FromMinutes(15), _throttle.Ask(attempt).Locked);
        _time.Now += TimeSpan.FromMinutes(14);
        Assert.Equal(TimeSpan.FromMinutes(1), _throttle.Ask(attempt).Locked);
        _time.Now += TimeSpan.FromMinutes(1);

        Assert.False(_throttle.Ask(attempt).IsLocked);
    }

    [Fact]
    public void Who_fails_from_one_place_hinders_nobody_elsewhere_and_no_other_account()
    {
        Fail(From("10.0.0.1"), 10);

        Assert.Equal(default, _throttle.Ask(From("10.0.0.2")));
        Assert.Equal(default, _throttle.Ask(From("10.0.0.1") with { Account = "ander@voorbeeld.example" }));
    }

    [Fact]
    public void However_many_places_fail_another_one_is_only_slowed_down_and_a_known_browser_not_even_that()
    {
        for (var place = 0; place < 500; place++)
            Fail(From($"10.1.{place / 250}.{place % 250}"), SignInThrottle.MostFromPlace);

        var stranger = _throttle.Ask(From("10.0.0.1"));
        Assert.False(stranger.IsLocked);
        Assert.InRange(stranger.Delay, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
        Assert.Equal(default, _throttle.Ask(From("10.1.0.0") with { Device = "bekend" }));
    }

    [Fact]
    public void A_known_browser_that_guesses_is_shut_out_by_itself_alone()
    {
        Fail(From("10.0.0.1") with { Device = "gestolen" }, SignInThrottle.MostFromPlace);

        Assert.True(_throttle.Ask(From("10.0.0.9") with { Device = "gestolen" }).IsLocked);
        Assert.Equal(default, _throttle.Ask(From("10.0.0.1") with { Device = "eigen" }));
        Assert.Equal(default, _throttle.Ask(From("10.0.0.1")));
    }

    [Fact]
    public void Codes_cannot_be_guessed_from_many_places_and_the_owners_browser_still_gets_in()
    {
        for (var place = 0; place < SignInThrottle.MostTogether; place++)
            Fail(From($"10.2.0.{place}") with { IsCode = true }, 1);

        Assert.True(_throttle.Ask(From("10.0.0.1") with { IsCode = true }).IsLocked);
        Assert.Equal(default, _throttle.Ask(From("10.0.0.1") with { IsCode = true, Device = "eigen" }));
        _time.Now += SignInThrottle.TogetherWindow;
        Assert.Equal(default, _throttle.Ask(From("10.0.0.1") with { IsCode = true }));
    }

    [Fact]
    public void The_address_is_the_account_whatever_its_case()
    {
        Fail(From("10.0.0.1") with { Account = "IEMAND@voorbeeld.example " }, SignInThrottle.MostFromPlace);

        Assert.True(_throttle.Ask(From("10.0.0.1")).IsLocked);
    }

    [Fact]
    public void Who_is_right_starts_afresh()
    {
        Fail(From("10.0.0.1"), SignInThrottle.MostFromPlace - 1);
        _throttle.Succeeded(From("10.0.0.1"));
        Fail(From("10.0.0.1"), SignInThrottle.MostFromPlace - 1);

        Assert.False(_throttle.Ask(From("10.0.0.1")).IsLocked);
    }

    [Fact]
    public void What_is_remembered_is_bounded()
    {
        var counts = new RecentCounts(_time, TimeSpan.FromHours(1));
        for (var key = 0; key < 60_000; key++)
            counts.Add($"{key}");

        Assert.Equal(0, counts.Count("0"));
        Assert.Equal(1, counts.Count("59999"));
    }

    private static SignInAttempt From(string address) => new("iemand@voorbeeld.example", null, address, IsCode: false);

    private void Fail(SignInAttempt attempt, int times)
    {
        for (var time = 0; time < times; time++)
            _throttle.Failed(attempt);
    }
}
