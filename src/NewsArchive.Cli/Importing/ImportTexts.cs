using NewsArchive.Store.Importing;

namespace NewsArchive.Cli.Importing;

/// <summary>What the verb import says by itself; the reasons stand in <see cref="ImportMessages"/>.</summary>
internal static class ImportTexts
{
    internal static string Verb => CliMessages.Say(
        "Breng documenten in het archief, dat zo nodig wordt gemaakt. Status 2 als er iets is geweigerd.",
        "Bring documents into the archive, which is made if need be. Status 2 when something was rejected.");

    internal static string Paths => CliMessages.Say(
        "Bestanden, mappen (met wat erin ligt) en zip-bestanden.",
        "Files, folders (with what is in them) and zip files.");

    internal static string Report => CliMessages.Say(
        "Schrijf van elk bestand wat ermee gebeurd is, als JSON.",
        "Write what became of each file, as JSON.");

    internal static string Quiet => CliMessages.Say("Toon alleen het eindresultaat.", "Show only the summary.");

    internal static string Name => CliMessages.Say("NAAM", "NAME");

    internal static string CollectionName => CliMessages.Say(
        "De collectie waar de documenten bij horen. Anders de naam van de ene map of het ene zip-bestand, of ‘Losse documenten’.",
        "The collection that the documents belong to. Otherwise the name of the one folder or zip file, or ‘Losse documenten’.");

    internal static string Publisher => CliMessages.Say("Wie ze heeft uitgegeven.", "Who published them.");

    internal static string Licence => CliMessages.Say("Onder welke voorwaarden.", "Under what terms.");

    internal static string Address => CliMessages.Say("Waar ze oorspronkelijk stonden.", "Where they stood originally.");

    internal static string Importing => CliMessages.Say("Invoeren", "Importing");

    internal static string Stopped => CliMessages.Say(
        "De invoer is gestopt. Wat is ingevoerd, blijft; voer opnieuw in om de rest te krijgen.",
        "The import was stopped. What was imported stays; import again to get the rest.");

    internal static string FileSize(int standard) => CliMessages.Say(
        $"Grootste document, en grootste zip in een zip ({standard}).",
        $"Largest document, and largest zip inside a zip ({standard}).");

    internal static string Lines(int standard) => CliMessages.Say(
        $"Meeste regels in een document ({standard}).",
        $"Most lines in a document ({standard}).");

    internal static string Unpacked(int standard) => CliMessages.Say(
        $"Wat een zip-bestand uitgepakt mag zijn ({standard}).",
        $"What a zip file may unpack to ({standard}).");

    internal static string Depth(int standard) => CliMessages.Say(
        $"Meeste zip-bestanden in elkaar ({standard}).",
        $"Most zip files in one another ({standard}).");

    internal static string Entries(int standard) => CliMessages.Say(
        $"Meeste onderdelen in een zip-bestand ({standard}).",
        $"Most entries in a zip file ({standard}).");

    internal static string Seconds(int standard) => CliMessages.Say(
        $"Langste tijd voor één document, in seconden ({standard}).",
        $"Longest time for one document, in seconds ({standard}).");

    internal static string Broken(string cause) => CliMessages.Say($"De invoer is mislukt. {cause}", $"The import failed. {cause}");

    internal static string More(int count) => CliMessages.Say($"… en nog {count} geweigerd.", $"… and {count} more rejected.");

    internal static string Summary(ImportSummary summary) => CliMessages.Say(
        $"{summary.Inputs} in totaal: {summary.Imported} ingevoerd, {summary.Duplicates} dubbel, "
            + $"{summary.Rejected} geweigerd, {summary.Skipped} overgeslagen.",
        $"{summary.Inputs} in all: {summary.Imported} imported, {summary.Duplicates} duplicate, "
            + $"{summary.Rejected} rejected, {summary.Skipped} skipped.");

    internal static string Line(ImportItem item) =>
        item.Reason is null ? $"{Outcome(item.Outcome)}: {item.Path}" : $"{Outcome(item.Outcome)}: {item.Path}: {item.Reason}";

    private static string Outcome(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported => CliMessages.Say("ingevoerd", "imported"),
        ImportOutcome.Duplicate => CliMessages.Say("dubbel", "duplicate"),
        ImportOutcome.Rejected => CliMessages.Say("geweigerd", "rejected"),
        _ => CliMessages.Say("overgeslagen", "skipped"),
    };
}
