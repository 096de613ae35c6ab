using NewsArchive.Cli.Checking;
using NewsArchive.Store.Backups;

namespace NewsArchive.Cli.Backups;

/// <summary>What the verbs backup and restore say.</summary>
internal static class BackupMessages
{
    internal static string Backup => CliMessages.Say(
        "Maak een reservekopie van het archief met beelden en sleutels, ook terwijl de site draait.",
        "Make a backup of the archive with images and keys, also while the site runs.");

    internal static string Restore => CliMessages.Say(
        "Zet een reservekopie terug, ook terwijl de site draait. Wat er stond, wordt ernaast bewaard.",
        "Put a backup back, also while the site runs. What was there is kept beside it.");

    internal static string File => CliMessages.Say("Het te maken bestand.", "The file to make.");

    internal static string RestoreFile => CliMessages.Say("Een reservekopie die met backup is gemaakt.", "A backup made with backup.");

    internal static string Overwrite => CliMessages.Say("Vervang een bestaand bestand.", "Replace an existing file.");

    internal static string Data => CliMessages.Say(
        "De map met images en keys. Anders de map waarin het archief ligt.",
        "The folder with images and keys. Otherwise the folder that the archive lies in.");

    internal static string Written(string file) => CliMessages.Say($"Reservekopie gemaakt: {file}", $"Backup made: {file}");

    internal static string Restored(string? previous) => previous is null
        ? CliMessages.Say("De reservekopie is teruggezet.", "The backup has been restored.")
        : CliMessages.Say(
            $"De reservekopie is teruggezet. Wat er stond, is bewaard als {previous}",
            $"The backup has been restored. What was there is kept as {previous}");

    /// <summary>Tells how it went and gives the status to end with.</summary>
    internal static int Tell(BackupResult result, string done)
    {
        if (result.Outcome == BackupOutcome.Done)
        {
            Terminal.Line(done);
            return ExitCode.Good;
        }

        Terminal.Error(Explain(result));
        foreach (var fault in result.Faults)
            Terminal.Error(CheckMessages.Fault(fault));
        return result.Outcome == BackupOutcome.Unsound ? ExitCode.Faults : ExitCode.Failed;
    }

    private static string Explain(BackupResult result) => result.Outcome switch
    {
        BackupOutcome.FileExists => CliMessages.Say(
            $"‘{result.Detail}’ bestaat al; gebruik --overwrite om het te vervangen.",
            $"‘{result.Detail}’ exists already; use --overwrite to replace it."),
        BackupOutcome.NoBackup => CliMessages.Say("Dit is geen reservekopie van NewsArchive.", "This is no backup of NewsArchive."),
        BackupOutcome.Damaged => CliMessages.Say(
            $"De reservekopie is beschadigd (‘{result.Detail}’); er is niets teruggezet.",
            $"The backup is damaged (‘{result.Detail}’); nothing was restored."),
        BackupOutcome.UnsafeName => CliMessages.Say(
            $"De reservekopie bevat een naam die buiten het archief leidt (‘{result.Detail}’); er is niets teruggezet.",
            $"The backup holds a name that leads out of the archive (‘{result.Detail}’); nothing was restored."),
        BackupOutcome.TooNew => CliMessages.Say(
            "De reservekopie is gemaakt met een nieuwere versie van het programma; er is niets teruggezet.",
            "The backup was made by a newer version of the program; nothing was restored."),
        BackupOutcome.TooOld => CliMessages.Say(
            "De reservekopie is gemaakt met een versie van vóór de eerste uitgave; er is niets teruggezet.",
            "The backup was made by a version from before the first release; nothing was restored."),
        _ => CliMessages.Say(
            "Het archief heeft fouten; er is niets gemaakt of teruggezet.",
            "The archive has faults; nothing was made or restored."),
    };
}
