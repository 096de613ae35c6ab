using NewsArchive.Store.Checking;

namespace NewsArchive.Cli.Checking;

/// <summary>What the verb check says by itself.</summary>
internal static class CheckMessages
{
    internal static string Verb => CliMessages.Say(
        "Controleer of het archief gaaf is: bytes, plaatsaanduidingen, waarden, geschiedenis. Status 2 als er fouten zijn, elk met naam.",
        "Verify that the archive is sound: bytes, spans, values, history. Status 2 when there are faults, each named.");

    internal static string LeftUnfinished(string document) => CliMessages.Say(
        $"Een afgebroken invoer liet ‘{document}’ half achter; dat is onzichtbaar en wordt bij de volgende invoer opgeruimd.",
        $"A killed import left ‘{document}’ half written; that is invisible, and the next import clears it.");

    internal static string Sound(int articles) => CliMessages.Say(
        $"Het archief is gaaf: {articles} artikelen gecontroleerd.",
        $"The archive is sound: {articles} articles verified.");

    internal static string Unsound(int articles, int faults) => CliMessages.Say(
        $"Het archief heeft {faults} fouten; {articles} artikelen gecontroleerd.",
        $"The archive has {faults} faults; {articles} articles verified.");

    internal static string HeadOption => CliMessages.Say(
        "Een eindwaarde van de geschiedenis die elders is bewaard: zo blijkt ook of er een eind af is.",
        "A head of the history that was kept elsewhere: that shows whether its end was cut off.");

    internal static string Head(string head) => CliMessages.Say(
        $"Eindwaarde van de geschiedenis: {head}",
        $"Head of the history: {head}");

    internal static string Fault(CheckFault fault) => fault.Detail is null
        ? $"{fault.Code.Name()}: {fault.Subject}: {fault.Code.Text(Language.Current)}"
        : $"{fault.Code.Name()}: {fault.Subject}: {fault.Code.Text(Language.Current)} ({fault.Detail})";
}
