using System.Globalization;

namespace NewsArchive.Store.Reading;

/// <summary>Permanent anchors within an article: they come from the source, which never changes.</summary>
public static class Anchors
{
    /// <summary>The anchor of what stands in the source from that offset on.</summary>
    public static string Of(int offset) => string.Create(CultureInfo.InvariantCulture, $"b{offset}");
}
