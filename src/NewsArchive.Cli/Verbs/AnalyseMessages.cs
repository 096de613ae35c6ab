namespace NewsArchive.Cli.Verbs;

/// <summary>What the verb analyse says.</summary>
internal static class AnalyseMessages
{
    internal static string Verb => CliMessages.Say(
        "Lees regels tekst en toon van elke regel de termen waaronder de Nederlandse index hem vindt.",
        "Read lines of text and print, for each, the terms under which the Dutch index finds it.");
}
