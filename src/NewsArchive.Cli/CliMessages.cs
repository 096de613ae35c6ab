using System.Globalization;

namespace NewsArchive.Cli;

/// <summary>Everything that the command line says by itself: Dutch, or English for an English locale.</summary>
internal static class CliMessages
{
    internal static string Program => Say(
        "NewsArchive: een archief van oorlogsverslaggeving.",
        "NewsArchive: an archive of war reporting.");

    internal static string Help => Say("Toon deze hulp.", "Show this help.");

    internal static string Version => Say("Toon de versie.", "Show the version.");

    internal static string Usage => Say("Gebruik", "Usage");

    internal static string VerbName => Say("OPDRACHT", "VERB");

    internal static string VerbsTitle => Say("Opdrachten", "Verbs");

    internal static string ArgumentsTitle => Say("Argumenten", "Arguments");

    internal static string OptionsTitle => Say("Opties", "Options");

    internal static string VerbMissing => Say("Er is geen opdracht gegeven.", "No verb was given.");

    internal static string ConnectionName => Say("VERBINDING", "CONNECTION");

    internal static string DatabaseDescription => Say(
        "Verbinding met het archief, bijvoorbeeld \"Data Source=pad/archief.db\". Anders data/newsarchive.db van dit programma.",
        "Connection to the archive, such as \"Data Source=path/archive.db\". Otherwise this program's data/newsarchive.db.");

    internal static string Stopped => Say("Gestopt.", "Stopped.");

    internal static string DatabaseBusy => Say(
        "Het archief is bezet door een ander programma; probeer het later opnieuw.",
        "The archive is held by another program; try again later.");

    internal static string DiskFull => Say(
        "De schijf is vol. Wat was gemeld als ingevoerd, staat in het archief.",
        "The disk is full. What was reported as imported is in the archive.");

    internal static string PathName => Say("PAD", "PATH");

    internal static string FileName => Say("BESTAND", "FILE");

    internal static string FolderName => Say("MAP", "DIR");

    internal static string SeeHelp(string verb) => Say(
        $"Zie newsarchive{verb} --help.",
        $"See newsarchive{verb} --help.");

    internal static string ValueMissing(string option) => Say($"Bij {option} ontbreekt een waarde.", $"{option} needs a value.");

    internal static string ValueWrong(string option, string value) => Say(
        $"‘{value}’ is geen goede waarde voor {option}.",
        $"‘{value}’ is no good value for {option}.");

    internal static string GivenTwice(string option) => Say($"{option} mag maar één keer.", $"{option} may be given only once.");

    internal static string ArgumentMissing(string name) => Say($"{name} ontbreekt.", $"{name} is missing.");

    internal static string Unknown(string word) => Say($"Onbekend: {word}", $"Unknown: {word}");

    internal static string ConnectionStringWrong(string text) => Say(
        $"‘{text}’ is geen verbinding met een archief. Bedoeld is iets als \"Data Source=pad/archief.db\".",
        $"‘{text}’ is no connection to an archive. Something like \"Data Source=path/archive.db\" is meant.");

    internal static string DatabaseMissing(string archive) => Say(
        $"Er is geen archief op ‘{archive}’.",
        $"There is no archive at ‘{archive}’.");

    internal static string DatabaseReadOnly(string archive) => Say(
        $"Het archief ‘{archive}’ kan niet worden geschreven.",
        $"The archive ‘{archive}’ cannot be written.");

    internal static string DatabaseUnopened(string archive) => Say(
        $"Het archief ‘{archive}’ kan niet worden geopend.",
        $"The archive ‘{archive}’ cannot be opened.");

    internal static string NoDatabase(string archive) => Say(
        $"‘{archive}’ is geen archief, of het is beschadigd.",
        $"‘{archive}’ is no archive, or it is damaged.");

    internal static string DatabaseTooOld(string archive) => Say(
        $"‘{archive}’ is gemaakt door een versie van vóór de eerste uitgave en kan niet worden bijgewerkt. "
            + "Zet het bestand opzij en voer de teksten opnieuw in.",
        $"‘{archive}’ was made by a version from before the first release and cannot be brought up to date. "
            + "Move the file aside and import the texts again.");

    internal static string DatabaseTooNew(string archive) => Say(
        $"‘{archive}’ is gemaakt door een nieuwere versie van dit programma. Gebruik die versie.",
        $"‘{archive}’ was made by a newer version of this program. Use that version.");

    internal static string DatabaseDiskError(string archive) => Say(
        $"Het archief ‘{archive}’ kan niet worden gelezen of geschreven: fout van de schijf.",
        $"The archive ‘{archive}’ cannot be read or written: an error of the disk.");

    internal static string Unexpected(string kind, string detail) => Say(
        $"Onverwachte fout in het programma ({kind}): {detail}",
        $"Unexpected error in the program ({kind}): {detail}");

    internal static string FileMissing(string file) => Say($"‘{file}’ bestaat niet.", $"‘{file}’ does not exist.");

    internal static string FolderMissing(string detail) => Say($"De map bestaat niet: {detail}", $"The folder does not exist: {detail}");

    internal static string NoAccess(string detail) => Say($"Geen toegang: {detail}", $"No access: {detail}");

    internal static string DiskError(string detail) => Say(
        $"Fout bij lezen of schrijven: {detail}",
        $"Error while reading or writing: {detail}");

    internal static string Say(string dutch, string english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : dutch;
}
