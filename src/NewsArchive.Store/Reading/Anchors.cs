using System.Globalization;

namespace NewsArchive.Store.Reading;

/// <summary>Permanent anchors within an article: they come from the source, which never changes.</summary>
internal static class Anchors
{
    public static string Of(int offset) => string.Create(CultureInfo.InvariantCulture, $"b{offset}");
}
