using System.Globalization;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>
/// What the verb <c>find</c> is asked: the archive's file, a file with words, where the result goes, and how much is asked of each kind of
/// page.
/// </summary>
internal sealed record FindOptions(string Archive)
{
    public const string Usage = "find DATABASE [--words FILE.json] [--json FILE.json] [--rounds N] [--queries N] [--warm-up N]";

    public string? Words { get; init; }

    public string? Json { get; init; }

    public int Rounds { get; init; } = 5;

    /// <summary>How many new addresses of a kind a round asks for.</summary>
    public int Queries { get; init; } = 20;

    /// <summary>How many addresses of a kind are asked for, more than once, before anything is measured.</summary>
    public int WarmUp { get; init; } = 30;

    /// <summary>How many addresses of a kind are needed.</summary>
    public int Addresses => WarmUp + (Rounds * Queries);

    /// <summary>The options in the arguments after the verb; null when they are not understood.</summary>
    public static FindOptions? Of(string[] arguments)
    {
        if (arguments is not [var archive, .. var rest] || rest.Length % 2 != 0)
            return null;
        FindOptions? options = new(archive);
        foreach (var pair in rest.Chunk(2))
            options = options?.With(pair[0], pair[1]);
        return options;
    }

    private FindOptions? With(string name, string value) => (name, Number(value)) switch
    {
        ("--words", _) => this with { Words = value },
        ("--json", _) => this with { Json = value },
        ("--rounds", { } number) => this with { Rounds = number },
        ("--queries", { } number) => this with { Queries = number },
        ("--warm-up", { } number) => this with { WarmUp = number },
        _ => null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
