namespace NewsArchive.Web.Editor.Withdrawing;

/// <summary>The address of an article as somebody pastes it.</summary>
public static class ArticlePathText
{
    private const string Articles = "/artikelen/";

    /// <summary>The path from the root; null when it is no address of an article.</summary>
    public static string? Read(string typed)
    {
        var text = typed.Trim().Split('?', '#')[0].TrimEnd('/');
        var at = text.IndexOf(Articles, StringComparison.Ordinal);
        return at >= 0 && text.Length > at + Articles.Length ? text[at..] : null;
    }
}
