using System.Text;
using System.Text.Json;

namespace NewsArchive.Store.Tests.Cli;

public sealed class PlacesVerbTests
{
    [Fact]
    public async Task Each_place_is_a_JSON_line_with_its_line_and_code_points()
    {
        var result = await RunAsync("\nDe 😀 uit Oost-Aleppo en Asmara’s leger.\r\n\nIn Afrika is het stil.\n"u8.ToArray());

        result.AssertStatus(0);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            [(2, 9, 20, "Oost-Aleppo", "Aleppo", "SY"), (2, 24, 30, "Asmara", "Asmara", "ER"), (4, 3, 9, "Afrika", "Afrika", null)],
            lines.Select(line => (Number(line, "line"), Number(line, "start"), Number(line, "end"), Text(line, "text")!, Text(line, "name")!, Text(line, "country"))));
        Assert.All(lines, line => Assert.True(line.GetProperty("id").GetInt64() > 0));
    }

    [Fact]
    public async Task Names_are_made_out_within_their_document()
    {
        var result = await RunAsync("Libië zwijgt .\nTripoli wacht .\n\nLibanon zwijgt .\nIn Tripoli (Libanon) wacht men .\n"u8.ToArray());

        var countries = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Text(JsonDocument.Parse(line).RootElement, "country"));
        Assert.Equal(["LY", "LY", "LB", "LB", "LB"], countries);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_and_a_huge_line_are_read_all_the_same()
    {
        var huge = new StringBuilder();
        while (huge.Length < 1_000_000)
            huge.Append("niets te zien ");
        byte[] input = [0xFF, 0xC3, (byte)'\n', .. Encoding.UTF8.GetBytes(huge.Append("in Aleppo\n").ToString()), 0xE2, 0x82];

        var result = await RunAsync(input);

        result.AssertStatus(0);
        Assert.Equal("Aleppo", Text(JsonDocument.Parse(result.Output).RootElement, "text"));
    }

    [Fact]
    public async Task No_text_gives_no_lines()
    {
        var result = await RunAsync([]);

        result.AssertStatus(0);
        Assert.Empty(result.Output);
    }

    private static int Number(JsonElement line, string name) => line.GetProperty(name).GetInt32();

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static async Task<CliResult> RunAsync(byte[] input)
    {
        using var process = CliProcess.Start("C", "places");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(patience.Token);
        return new CliResult(process.ExitCode, await output, await error);
    }
}
