using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>
/// The flags with which an agency caption can begin (rule "Flags": this list is closed), in any order, with or without
/// brackets, divided by dashes, slashes or spaces.
/// </summary>
internal static class CaptionFlags
{
    private const string Separators = " -–—/:|,()[]";

    // Longest first.
    private static readonly string[] Names = ["ALTERNATIVE CROP", "GRAPHIC CONTENT", "TOPSHOTS", "TOPSHOT", "FILES"];

    /// <summary>The flags in file order, and where the description starts behind them.</summary>
    public static (List<Part> Flags, int End) Read(Passage text, Part head)
    {
        var flags = new List<Part>();
        var end = head.Start;
        while (true)
        {
            var at = text.TrimStart(head with { Start = end }, Separators).Start;
            var name = Array.Find(Names, name => at + name.Length <= head.End && text.At(at, name) && text.EndsWord(at + name.Length));
            if (name is null)
                return (flags, flags.Count == 0 ? head.Start : Behind(text, head with { Start = end }));
            flags.Add(new Part(at, at + name.Length));
            end = at + name.Length;
        }
    }

    // A bracket that opens behind the flags belongs to what follows.
    private static int Behind(Passage text, Part part) => text.TrimStart(part, " -–—/:|,)]").Start;
}
