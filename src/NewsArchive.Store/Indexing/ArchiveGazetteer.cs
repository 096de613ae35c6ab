using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>
/// The gazetteer of this archive: the built-in one with the editors' own places over it, which lie in a file beside the database. Read once,
/// when it is first asked for; a changed file counts from the next start.
/// </summary>
public sealed class ArchiveGazetteer(ArchiveEngine engine)
{
    private readonly Lazy<Content> _content = new(() => Load(engine.Folder));

    /// <summary>The places.</summary>
    public Gazetteer Gazetteer => _content.Value.Finder.Gazetteer;

    /// <summary>Finds them in texts.</summary>
    public PlaceFinder Finder => _content.Value.Finder;

    /// <summary>Which gazetteer, own places and rules these are: places found with another version may differ.</summary>
    public string Version => _content.Value.Version;

    /// <summary>The file with own places that was read, or null when there is none.</summary>
    public string? OwnFile => _content.Value.Own?.Path;

    /// <summary>What in that file could not be used.</summary>
    public IReadOnlyList<OwnPlaceProblem> Problems => _content.Value.Own?.Places.Problems ?? [];

    private static Content Load(string? folder)
    {
        var own = folder is null ? null : OwnPlacesFile.Find(folder);
        return own is null
            ? new Content(new PlaceFinder(Gazetteer.Shared), $"{PlaceFinder.Version}", null)
            : new Content(new PlaceFinder(Gazetteer.Shared.With(own.Places)), $"{PlaceFinder.Version}+{own.Fingerprint}", own);
    }

    private sealed record Content(PlaceFinder Finder, string Version, OwnPlacesFile? Own);
}
