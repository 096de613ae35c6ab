using System.Globalization;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Importing;

/// <summary>Everything that an import says about an input.</summary>
public static class ImportMessages
{
    private const int NameLength = 200;
    private static readonly CultureInfo DutchCulture = CultureInfo.GetCultureInfo("nl");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en");

    public static ImportMessage NotFound { get; } = new("Bestaat niet.", "Does not exist.");

    public static ImportMessage Unreachable { get; } = new(
        "Het bestand is weg, of zijn naam is geen geldige UTF-8 en kan niet worden geopend; geef het een andere naam.",
        "The file is gone, or its name is no valid UTF-8 and cannot be opened; rename it.");

    public static ImportMessage NoPermission { get; } = new("Geen toestemming om te lezen.", "No permission to read.");

    public static ImportMessage ReadError { get; } = new(
        "Kon niet worden gelezen: fout van schijf of netwerk.",
        "Could not be read: an error of disk or network.");

    public static ImportMessage NotRegular { get; } = new(
        "Geen gewoon bestand maar een pijp, apparaat of socket; niet geopend.",
        "No regular file but a pipe, device or socket; not opened.");

    public static ImportMessage Hidden { get; } = new("Verborgen bestand of map.", "A hidden file or folder.");

    public static ImportMessage OtherKind { get; } = new(
        "Volgens de naam geen tekstbestand. Noem het bestand zelf om het toch te proberen.",
        "By its name no text file. Name the file itself to try it all the same.");

    public static ImportMessage Empty { get; } = new("Het bestand is leeg.", "The file is empty.");

    public static ImportMessage LinkToFile { get; } = new(
        "Koppeling naar een bestand; niet gevolgd.",
        "A link to a file; not followed.");

    public static ImportMessage LinkToFolder { get; } = new(
        "Koppeling naar een map; niet gevolgd.",
        "A link to a folder; not followed.");

    public static ImportMessage LinkOutside { get; } = new(
        "Koppeling naar iets buiten de map; niet gevolgd.",
        "A link to something outside the folder; not followed.");

    public static ImportMessage DeadLink { get; } = new(
        "Koppeling die nergens heen leidt.",
        "A link that leads nowhere.");

    public static ImportMessage LinkLoop { get; } = new(
        "Koppeling die in een kring loopt.",
        "A link that runs in a circle.");

    public static ImportMessage LinkInZip { get; } = new(
        "Koppeling in een zip-bestand; nooit gevolgd.",
        "A link in a zip file; never followed.");

    public static ImportMessage DamagedZip { get; } = new(
        "Het zip-bestand is beschadigd of onvolledig.",
        "The zip file is damaged or incomplete.");

    public static ImportMessage NotAZip { get; } = new(
        "Heet zip, maar is geen zip-bestand.",
        "Is called zip, but is no zip file.");

    public static ImportMessage DamagedEntry { get; } = new(
        "Dit onderdeel van het zip-bestand is beschadigd.",
        "This entry of the zip file is damaged.");

    public static ImportMessage Encrypted { get; } = new(
        "Dit onderdeel van het zip-bestand is versleuteld.",
        "This entry of the zip file is encrypted.");

    public static ImportMessage EmptyZip { get; } = new("Het zip-bestand is leeg.", "The zip file is empty.");

    public static ImportMessage SecondEntry { get; } = new(
        "Tweede onderdeel met deze naam in het zip-bestand.",
        "Second entry of this name in the zip file.");

    public static ImportMessage NameWithPath { get; } = new(
        "De naam bevat een pad; alleen het laatste deel is gebruikt, als naam.",
        "The name holds a path; only its last part was used, as a name.");

    public static ImportMessage Stopped { get; } = new(
        "De invoer is gestopt voordat dit aan de beurt was.",
        "The import was stopped before its turn came.");

    public static ImportMessage Broken { get; } = new(
        "De invoer is afgebroken door een fout voordat dit zeker was opgeslagen; voer opnieuw in.",
        "The import broke off by an error before this was surely saved; import again.");

    public static ImportMessage Unsaved { get; } = new(
        "Kon niet worden opgeslagen; de overige documenten zijn niet geraakt.",
        "Could not be saved; the other documents are not affected.");

    public static ImportMessage TooLarge(long bytes) => new(
        $"Groter dan de grens van {Size(bytes)} (--max-file-size).",
        $"Larger than the limit of {Size(bytes)} (--max-file-size).");

    public static ImportMessage TooManyLines(int lines) => new(
        $"Meer regels dan de grens van {lines} (--max-lines).",
        $"More lines than the limit of {lines} (--max-lines).");

    public static ImportMessage TooSlow(TimeSpan time) => new(
        $"Duurde langer dan de grens van {Seconds(time)} s (--max-seconds).",
        $"Took longer than the limit of {Seconds(time)} s (--max-seconds).");

    public static ImportMessage UnpackedTooLarge(long bytes) => new(
        $"Het zip-bestand is uitgepakt groter dan de grens van {Size(bytes)} (--max-unpacked).",
        $"The zip file unpacks to more than the limit of {Size(bytes)} (--max-unpacked).");

    public static ImportMessage NestedTooDeep(int depth) => new(
        $"Te diep genest: meer dan {depth} zip-bestanden in elkaar (--max-zip-depth).",
        $"Nested too deeply: more than {depth} zip files in one another (--max-zip-depth).");

    public static ImportMessage TooManyEntries(int entries) => new(
        $"Het zip-bestand heeft meer onderdelen dan de grens van {entries} (--max-zip-entries).",
        $"The zip file has more entries than the limit of {entries} (--max-zip-entries).");

    public static ImportMessage ZipOpened(int entries) => new(
        $"Zip-bestand; elk van de {entries} onderdelen staat apart in het verslag.",
        $"A zip file; each of its {entries} entries stands in the report by itself.");

    public static ImportMessage NothingFromZip(ImportMessage first) => new(
        $"Niets uit dit zip-bestand is ingevoerd. {first.Dutch}",
        $"Nothing of this zip file was imported. {first.English}");

    public static ImportMessage DuplicateOf(string name) => new($"Gelijk aan ‘{Name(name)}’.", $"Equal to ‘{Name(name)}’.");

    public static ImportMessage NearDuplicateOf(NearDuplicateOf other) => other.OtherDate
        ? new(
            $"Zelfde tekst met andere datum als ‘{Name(other.Name)}’.",
            $"Same text with another date as ‘{Name(other.Name)}’.")
        : new(
            $"Zelfde tekst met andere regeleinden of tekencodering als ‘{Name(other.Name)}’.",
            $"Same text with other line ends or encoding as ‘{Name(other.Name)}’.");

    public static ImportMessage Refused(DecodeResult refusal) =>
        new(DiagnosticMessages.Text(refusal, DutchCulture), DiagnosticMessages.Text(refusal, EnglishCulture));

    public static ImportMessage Warning(Diagnostic diagnostic) =>
        new(DiagnosticMessages.Text(diagnostic, DutchCulture), DiagnosticMessages.Text(diagnostic, EnglishCulture));

    private static string Name(string name) => ImportMessage.Bounded(name, NameLength);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes switch
    {
        >= 1024 * 1024 when bytes % (1024 * 1024) == 0 => $"{bytes / (1024 * 1024)} MB",
        _ => $"{bytes} bytes",
    };
}
