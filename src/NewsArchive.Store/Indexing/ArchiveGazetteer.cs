using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>
/// The gazetteer of this archive: the built-in one with the editors' own places over it, which lie in a file beside the database. Read once,
/// when it is first asked for; a changed file counts from the next start.
/// </summary>
public sealed class ArchiveGazetteer
{
    private readonly Lazy<OwnPlacesFile?> _own;
    private readonly Lazy<PlaceFinder> _finder;

    /// <summary>Reads nothing yet.</summary>
    public ArchiveGazetteer(ArchiveEngine engine)
    {
        _own = new Lazy<OwnPlacesFile?>(() => engine.Folder is { } folder ? OwnPlacesFile.Find(folder) : null);
        _finder = new Lazy<PlaceFinder>(() => new PlaceFinder(_own.Value is { } own ? Gazetteer.Shared.With(own.Places) : Gazetteer.Shared));
    }

    /// <summary>The places.</summary>
    public Gazetteer Gazetteer => Finder.Gazetteer;

    /// <summary>Finds them in texts.</summary>
    public PlaceFinder Finder => _finder.Value;

    /// <summary>Which gazetteer, own places and rules these are: places found with another version may differ.</summary>
    public string Version => _own.Value is { } own ? $"{PlaceFinder.Version}+{own.Fingerprint}" : $"{PlaceFinder.Version}";

    /// <summary>The file with own places that was read, or null when there is none.</summary>
    public string? OwnFile => _own.Value?.Path;

    /// <summary>What in that file could not be used.</summary>
    public IReadOnlyList<OwnPlaceProblem> Problems => _own.Value?.Places.Problems ?? [];
}
