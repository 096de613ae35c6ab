using NewsArchive.Store.Reparsing;

namespace NewsArchive.Cli.Verbs;

/// <summary>What the verb reparse says.</summary>
internal static class ReparseMessages
{
    internal static string Verb => CliMessages.Say(
        "Lees alle documenten opnieuw met de lezer van dit programma. Correcties blijven staan; waar iets onder een correctie verandert, vraagt de redactie om een blik.",
        "Read all documents again with this program's parser. Corrections stay; where something changes under one, the desk asks for a look.");

    internal static string Preview => CliMessages.Say(
        "Verander niets, en zeg alleen welke waarden anders zouden worden.",
        "Change nothing, and only say which values would become others.");

    internal static string Change(ReparseChange change) =>
        $"{change.Path}: {change.Field}: {Value(change.Before)} → {Value(change.After)}{(change.IsCorrected ? Corrected : "")}";

    internal static string Unreadable(string document) => CliMessages.Say(
        $"‘{document}’ is beschadigd en bleef zoals het was; check zegt wat eraan scheelt.",
        $"‘{document}’ is damaged and was left as it was; check says what is wrong with it.");

    internal static string Done(ReparseOutcome outcome, bool preview) => preview
        ? CliMessages.Say(
            $"{outcome.Documents} documenten gelezen; {outcome.Changed} zouden anders worden, {outcome.Unsettled} correcties vragen dan om een blik. Er is niets veranderd.",
            $"{outcome.Documents} documents read; {outcome.Changed} would change, and {outcome.Unsettled} corrections would ask for a look. Nothing was changed.")
        : CliMessages.Say(
            $"{outcome.Documents} documenten gelezen; {outcome.Changed} zijn veranderd, {outcome.Unsettled} correcties vragen om een blik.",
            $"{outcome.Documents} documents read; {outcome.Changed} were changed, and {outcome.Unsettled} corrections ask for a look.");

    private static string Corrected => CliMessages.Say(" (er ligt een correctie over)", " (a correction lies over it)");

    private static string Value(string? value) => value is null ? "—" : $"‘{Printable.Of(value)}’";
}
