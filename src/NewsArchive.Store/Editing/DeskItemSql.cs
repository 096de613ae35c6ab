namespace NewsArchive.Store.Editing;

/// <summary>
/// What the statements about work under way have in common. Each of them is one statement: whoever reads first and writes then may find that
/// somebody else wrote between the two.
/// </summary>
internal static class DeskItemSql
{
    /// <summary>Whether there is such an item, so that no row can be kept about nothing: article {0}, figure {1} or zero.</summary>
    public const string Exists = """
        (({1} = 0 AND EXISTS (SELECT 1 FROM "Articles" a WHERE a."Id" = {0}))
          OR EXISTS (SELECT 1 FROM "Figures" f WHERE f."Id" = {1} AND f."ArticleId" = {0}))
        """;
}
