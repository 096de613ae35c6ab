namespace NewsArchive.Cli.Verbs;

/// <summary>What the verb parse says.</summary>
internal static class ParseMessages
{
    internal static string Verb => CliMessages.Say(
        "Ontleed documenten en schrijf wat ervan begrepen is als JSON. Status 2 als een document is geweigerd.",
        "Take documents apart and write what was understood as JSON. Status 2 when a document was refused.");

    internal static string Out => CliMessages.Say(
        "Schrijf NAAM.json voor NAAM.txt in deze map, die zo nodig wordt gemaakt; anders naar de standaarduitvoer.",
        "Write NAME.json for NAME.txt into this folder, which is made if need be; otherwise to standard output.");

    internal static string Paths => CliMessages.Say("Bestanden, mappen en zip-bestanden.", "Files, folders and zip files.");

    internal static string SameName(string name) => CliMessages.Say(
        $"niet geschreven, want {name} is al van een ander document.",
        $"not written, as {name} belongs to another document already.");
}
