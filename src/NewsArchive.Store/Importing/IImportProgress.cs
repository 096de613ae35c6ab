namespace NewsArchive.Store.Importing;

/// <summary>Follows an import.</summary>
public interface IImportProgress
{
    /// <summary>A zip turned out to hold so many entries. May be called while <see cref="Done"/> runs.</summary>
    void Expect(int inputs);

    /// <summary>An input has its outcome; each input once, in their order, one after the other.</summary>
    void Done(ImportItem item);
}
