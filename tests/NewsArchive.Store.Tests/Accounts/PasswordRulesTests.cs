using NewsArchive.Store.Accounts.Passwords;

namespace NewsArchive.Store.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("paard batterij nietje")]
    [InlineData("blauwe tafel wandelt")]
    [InlineData("Xk7#qvLm92pT")]
    [InlineData("zeventien 🐎🐎 paarden")]
    [InlineData("дом на холме стоит")]
    public void A_phrase_or_a_random_row_of_signs_is_good(string password) =>
        Assert.Null(PasswordRules.Check(password, "Anna Bakker", null, "anna@voorbeeld.example"));

    [Theory]
    [InlineData("", PasswordFault.TooShort)]
    [InlineData("kort", PasswordFault.TooShort)]
    [InlineData("negenpost", PasswordFault.TooShort)]
    [InlineData("aaaaaaaaaaaa", PasswordFault.Pattern)]
    [InlineData("1234567890", PasswordFault.Pattern)]
    [InlineData("0987654321", PasswordFault.Pattern)]
    [InlineData("abcdefghij", PasswordFault.Pattern)]
    [InlineData("qwertyuiop", PasswordFault.Pattern)]
    [InlineData("qwerty123456", PasswordFault.Pattern)]
    [InlineData("1qaz2wsx3edc", PasswordFault.Pattern)]
    [InlineData("azertyuiop", PasswordFault.Pattern)]
    [InlineData("abc1abc1abc1", PasswordFault.Pattern)]
    [InlineData("wachtwoord", PasswordFault.Common)]
    [InlineData("Wachtwoord123!", PasswordFault.Common)]
    [InlineData("w@chtw00rd2024", PasswordFault.Common)]
    [InlineData("wachtwoordwachtwoord1", PasswordFault.Common)]
    [InlineData("password123", PasswordFault.Common)]
    [InlineData("Welkom2026!!", PasswordFault.Common)]
    [InlineData("Feyenoord1908", PasswordFault.Common)]
    [InlineData("Anna Bakker 12", PasswordFault.Personal)]
    [InlineData("annabakker1975", PasswordFault.Personal)]
    [InlineData("mijnBAKKERis", PasswordFault.Personal)]
    [InlineData("abakker-redactie", PasswordFault.Personal)]
    [InlineData("newsarchive-26", PasswordFault.Personal)]
    public void What_somebody_would_guess_is_refused_and_it_is_said_why(string password, PasswordFault expected) =>
        Assert.Equal(expected, PasswordRules.Check(password, "Anna Bakker", null, "abakker@voorbeeld.example"));

    [Fact]
    public void What_is_too_long_is_refused_before_it_is_looked_at() =>
        Assert.Equal(PasswordFault.TooLong, PasswordRules.Check(new string('x', 100_000)));
}
