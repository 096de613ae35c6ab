using NewsArchive.Store.Indexing;

namespace NewsArchive.Cli.Indexing;

/// <summary>Tells what in the editors' own places could not be used; the rest is used all the same.</summary>
internal static class OwnPlaceProblems
{
    internal static void Tell(ArchiveGazetteer gazetteer)
    {
        if (gazetteer.OwnFile is not { } file)
            return;
        foreach (var problem in gazetteer.Problems)
            Terminal.Error(IndexMessages.Problem(Path.GetFileName(file), problem));
    }
}
