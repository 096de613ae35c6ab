namespace NewsArchive.Store.Searching.Columns;

/// <summary>The tables that columns are read from. A range of articles begins behind $0 and ends with $1.</summary>
internal static class ColumnQueries
{
    public const string Articles = """
        SELECT "Id", "OrderKey", "Published", "ImportedOn", "CollectionId" FROM "Articles" WHERE "Id" > $0 AND "Id" <= $1 ORDER BY "Id"
        """;

    public const string Photos = """
        SELECT "Id", "Taken", "TakenTime", "ImportedOn", "AgencySlug", "Photographer", "PhotographerSlug" FROM "Photos" WHERE "Id" > $0
        """;

    /// <summary>All of them in the order in which they lie on the disk: by their articles they would be looked up one by one.</summary>
    public const string AllFigures = """
        SELECT "Id", "ArticleId", "PhotoId", "Position", "AgencySlug", "PhotographerSlug" FROM "Figures"
        """;

    public const string Figures = $"""
        {AllFigures} WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    public const string Findings = """
        SELECT "ArticleId", "PhotoId", "Code" FROM "Findings" WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    public const string Places = """
        SELECT "ArticleId", "Places", "Mentions" FROM "ArticlePlaces" WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    /// <summary>With which gazetteer the places were found, how far they are being found anew, and the change number of scope $0.</summary>
    public const string IndexState = """
        SELECT "Places", "NextPlaces", "DoneArticleId", (SELECT "Value" FROM "ChangeNumbers" WHERE "Scope" = $0) FROM "IndexStates"
        """;

    public const string Collections = """
        SELECT "Id", "Slug", "Name" FROM "Collections" ORDER BY "Name"
        """;

    public const string Unfinished = """
        SELECT "ArticleId" FROM "UnfinishedArticles"
        """;

    public const string LastArticle = """
        SELECT MAX("Id") FROM "Articles"
        """;

    public const string Witness = """
        SELECT "Path", "OrderKey" FROM "Articles" WHERE "Id" = $0
        """;
}
