namespace NewsArchive.Store.Importing;

/// <summary>Follows an import. Called by one thread at a time, in the order of the inputs.</summary>
public interface IImportProgress
{
    /// <summary>So many more inputs have come in sight.</summary>
    void Expect(int inputs);

    /// <summary>An input has its outcome; each input once.</summary>
    void Done(ImportItem item);
}
