namespace NewsArchive.Cli;

/// <summary>Writes to the user. What comes from outside is made harmless first: see <see cref="Printable"/>.</summary>
internal static class Terminal
{
    internal static void Line(string text) => Console.Out.WriteLine(Printable.Of(text));

    /// <summary>A row of a table, its fields with tabs between them.</summary>
    internal static void Row(params IEnumerable<string> fields) => Console.Out.WriteLine(string.Join('\t', fields.Select(Printable.Of)));

    internal static void Error(string text) => Console.Error.WriteLine(Printable.Of(text));
}
