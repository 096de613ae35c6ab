using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Store.Tests.Cli;

/// <summary>The verbs users add, list, role and reset, as processes.</summary>
public sealed class UsersVerbTests : IDisposable
{
    private readonly CliArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_user_is_added_with_a_link_listed_given_another_role_and_a_new_link()
    {
        var added = await RunAsync("add", "--email", "een@voorbeeld.example", "--name", "Eerste", "--role", "beheerder");
        added.AssertStatus(0);
        Assert.Matches("/aanmelden/wachtwoord\\?sleutel=[0-9a-f]{64}", added.Output);
        (await RunAsync("add", "--email", "twee@voorbeeld.example", "--name", "Tweede", "--role", "editor")).AssertStatus(0);

        var list = await RunAsync("list");
        Assert.Equal(
            ["een@voorbeeld.example\tEerste\tbeheerder\tnog geen wachtwoord", "twee@voorbeeld.example\tTweede\tredacteur\tnog geen wachtwoord"],
            list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        (await RunAsync("role", "--email", "TWEE@voorbeeld.example", "--role", "corrector")).AssertStatus(0);
        Assert.Contains("Tweede\tcorrector", (await RunAsync("list")).Output, StringComparison.Ordinal);
        var reset = await RunAsync("reset", "--email", "twee@voorbeeld.example", "--second-factor");
        Assert.Contains("?sleutel=", reset.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_read_from_standard_input_and_a_bad_one_adds_nobody()
    {
        var bad = await RunWithInputAsync("welkom123!");
        bad.AssertStatus(1);
        Assert.Contains("veel mensen", bad.Error, StringComparison.Ordinal);
        (await RunWithInputAsync("paard batterij nietje")).AssertStatus(0);

        await using var services = new ServiceCollection().AddNewsArchiveStore(_archive.Database + ";Pooling=False").BuildServiceProvider();
        var passwords = services.GetRequiredService<AccountPasswords>();
        Assert.NotNull(await passwords.FindAsync("een@voorbeeld.example", "paard batterij nietje", CancellationToken.None));
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_named()
    {
        var missing = await RunAsync("add", "--email", "een@voorbeeld.example", "--role", "editor");
        var role = await RunAsync("add", "--email", "een@voorbeeld.example", "--name", "Een", "--role", "baas");
        var twice = await RunAsync("add", "--email", "een", "--name", "Een", "--role", "editor");
        (await RunAsync("add", "--email", "een@voorbeeld.example", "--name", "Een", "--role", "beheerder")).AssertStatus(0);
        var unknown = await RunAsync("role", "--email", "nul@voorbeeld.example", "--role", "editor");

        Assert.Contains("--name", missing.Error, StringComparison.Ordinal);
        Assert.Contains("--role", role.Error, StringComparison.Ordinal);
        Assert.Contains("e-mailadres", twice.Error, StringComparison.Ordinal);
        Assert.Contains("geen gebruiker", unknown.Error, StringComparison.Ordinal);
        Assert.All([missing, role, twice, unknown], result => Assert.Equal(1, result.Status));
    }

    private Task<CliResult> RunAsync(string verb, params string[] arguments) =>
        CliProcess.RunAsync(["users", verb, "--database", _archive.Database, .. arguments]);

    private async Task<CliResult> RunWithInputAsync(string password)
    {
        using var process = CliProcess.Start("C",
            "users", "add", "--database", _archive.Database,
            "--email", "een@voorbeeld.example", "--name", "Eerste", "--role", "editor", "--password-stdin");
        await process.StandardInput.WriteLineAsync(password);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(CancellationToken.None);
        return new CliResult(process.ExitCode, await output, await error);
    }
}
