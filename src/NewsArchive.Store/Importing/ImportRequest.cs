using System.Globalization;

namespace NewsArchive.Store.Importing;

/// <summary>What to bring in, and how.</summary>
/// <param name="Paths">Files, folders and zip files.</param>
/// <param name="Collection">Where the documents came from.</param>
/// <param name="Culture">The language of the reasons: English for <c>en</c>, Dutch for all others.</param>
public sealed record ImportRequest(IReadOnlyList<string> Paths, CollectionDescription Collection, CultureInfo Culture)
{
    public ImportLimits Limits { get; init; } = ImportLimits.Default;
}

/// <summary>Where a batch of documents came from.</summary>
/// <param name="Name">Its name; documents of a later import under the same name join it.</param>
/// <param name="Publisher">Who published it, or null when unknown.</param>
/// <param name="Licence">Under what terms, or null when unknown.</param>
/// <param name="Address">Where it stood originally, or null when unknown.</param>
public sealed record CollectionDescription(string Name, string? Publisher, string? Licence, string? Address)
{
    /// <summary>The name when nothing better is known.</summary>
    public const string LooseDocuments = "Losse documenten";

    /// <summary>The name for an import without one: that of the only folder or zip given, else <see cref="LooseDocuments"/>.</summary>
    public static string DefaultName(IReadOnlyList<string> paths)
    {
        if (paths is not [var only])
            return LooseDocuments;
        if (Directory.Exists(only))
        {
            var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(only)));
            return folder.Length > 0 ? folder : LooseDocuments;
        }

        return only.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(only) : LooseDocuments;
    }
}
