namespace NewsArchive.Core.Places;

/// <summary>What parts the addresses of places of one name; the twin of SUFFIXES in Build/addresses.py, of which the file stores the index.</summary>
internal static class AddressSuffixes
{
    private const int Numbered = 200;

    public static readonly string[] All =
    [
        "", "-provincie", "-gouvernement", "-oblast", "-district", "-departement", "-staat", "-regio", "-gebied", "-wijk", "-voormalig",
        .. Enumerable.Range(2, Numbered - 2).Select(number => $"-{number}"),
    ];
}
