namespace NewsArchive.Cli.Verbs;

/// <summary>What the verb places says.</summary>
internal static class PlacesMessages
{
    internal static string Verb => CliMessages.Say(
        "Lees tekst van de standaardinvoer, een zin per regel en lege regels tussen documenten, en druk elke plaats af als JSON.",
        "Read text from standard input, a sentence a line with empty lines between documents, and print each place as JSON.");
}
