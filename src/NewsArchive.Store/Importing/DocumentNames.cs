namespace NewsArchive.Store.Importing;

/// <summary>What the name of a file says about it. Names are data: nothing here leads to a path.</summary>
internal static class DocumentNames
{
    private const int LongestExtension = 5;

    // Two dots at the start hide a name as well as one, but only an odd name has them, and odd names are let in.
    internal static bool IsHidden(string name) => name.StartsWith('.') && !name.StartsWith("..", StringComparison.Ordinal);

    /// <summary>Whether a file found in a folder or zip is tried: text, a zip, or nothing known.</summary>
    internal static bool MayBeDocument(string name) =>
        Extension(name) is "" || IsZip(name) || Is(name, ".txt") || Is(name, ".text");

    internal static bool IsZip(string name) => Is(name, ".zip");

    /// <summary>The name of a zip's entry without the path in it, whichever way its slashes lean.</summary>
    internal static string LastPart(string entryName) => entryName[(entryName.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>Whether the path in an entry's name would lead out of a folder.</summary>
    internal static bool LeavesFolder(string entryName) =>
        entryName.StartsWith('/') || entryName.Contains('\\', StringComparison.Ordinal) || entryName.Split('/').Contains("..");

    private static bool Is(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    // "Nieuws 12.30" and "Volgens dr. Jansen" have no extension; "foto.jpeg" and "lijst.mp3" have.
    private static string Extension(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0)
            return "";
        var tail = name.AsSpan(dot + 1);
        if (tail.Length is 0 or > LongestExtension || tail.IndexOfAnyInRange('\u0080', '\uFFFF') >= 0)
            return "";
        var letters = 0;
        foreach (var c in tail)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return "";
            if (char.IsAsciiLetter(c))
                letters++;
        }

        return letters == 0 ? "" : name[dot..];
    }
}
