namespace NewsArchive.Core.Words;

/// <summary>Where a word of a query must stand.</summary>
public enum QueryField
{
    /// <summary>Anywhere in the article: title, text, captions.</summary>
    Any,

    /// <summary>In the title: <c>titel:</c>.</summary>
    Title,

    /// <summary>In a caption or an agency's caption: <c>foto:</c>.</summary>
    Photo,
}
