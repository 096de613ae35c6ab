namespace NewsArchive.Store.Reading;

/// <summary>Lists that are kept as lines of one text.</summary>
internal static class StoredLines
{
    public static IReadOnlyList<string> Read(string? text) => text is null ? [] : text.Split('\n');
}
