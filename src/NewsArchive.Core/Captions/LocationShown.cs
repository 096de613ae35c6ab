using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>Location Shown: the stretch of a description that names the spot.</summary>
internal static class LocationShown
{
    public static SpannedText? Find(ParseRun run, Passage text) => text.Length < 0 ? run.Refer([]) : null;
}
