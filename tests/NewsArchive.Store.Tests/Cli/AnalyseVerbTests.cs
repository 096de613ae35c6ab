namespace NewsArchive.Store.Tests.Cli;

public sealed class AnalyseVerbTests
{
    [Fact]
    public async Task Each_line_gives_a_line_of_terms_whatever_the_locale()
    {
        var output = await RunAsync("De huizen van Syrië’s steden\n\nGevlucht, vluchtte: vluchten\nحلب én Łódź"u8.ToArray());

        Assert.Equal("de huis van syrie stad\n\nvlucht vlucht vlucht\nحلب en lodz\n", output);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_passed_over() => Assert.Equal("a b\n", await RunAsync([0x61, 0xFF, 0x00, 0x62]));

    [Fact]
    public async Task A_line_is_answered_before_the_next_is_given()
    {
        using var process = CliProcess.Start("C", "analyse");
        await process.StandardInput.WriteLineAsync("steden");
        await process.StandardInput.FlushAsync(CancellationToken.None);

        Assert.Equal("stad", await process.StandardOutput.ReadLineAsync(CancellationToken.None));
        process.StandardInput.Close();
        await process.WaitForExitAsync(CancellationToken.None);
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task<string> RunAsync(byte[] input)
    {
        using var process = CliProcess.Start("C", "analyse");
        await process.StandardInput.BaseStream.WriteAsync(input, CancellationToken.None);
        process.StandardInput.Close();
        return await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }
}
