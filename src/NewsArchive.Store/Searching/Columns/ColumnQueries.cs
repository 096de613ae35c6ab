namespace NewsArchive.Store.Searching.Columns;

/// <summary>The tables that columns are read from. A range of articles begins behind $0 and ends with $1.</summary>
internal static class ColumnQueries
{
    public const string Articles = $"""
        {AllArticles} WHERE "Id" > $0 AND "Id" <= $1 ORDER BY "Id"
        """;

    public const string Photos = $"""
        {AllPhotos} WHERE "Id" > $0
        """;

    /// <summary>All of them in the order in which they lie on the disk: by their articles they would be looked up one by one.</summary>
    public const string AllFigures = """
        SELECT "Id", "ArticleId", "PhotoId", "Position", "AgencySlug", "PhotographerSlug" FROM "Figures"
        """;

    public const string Figures = $"""
        {AllFigures} WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    public const string Findings = $"""
        {AllFindings} WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    public const string Places = $"""
        {AllPlaces} WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    // Behind each of these stands a list of numbers.
    public const string SomeArticles = $"""
        {AllArticles} WHERE "Id" IN
        """;

    public const string SomePhotos = $"""
        {AllPhotos} WHERE "Id" IN
        """;

    public const string SomeFigures = $"""
        {AllFigures} WHERE "ArticleId" IN
        """;

    public const string SomeFindings = $"""
        {AllFindings} WHERE "ArticleId" IN
        """;

    public const string SomePlaces = $"""
        {AllPlaces} WHERE "ArticleId" IN
        """;

    public const string Withdrawn = """
        SELECT "ArticleId" FROM "WithdrawnArticles"
        """;

    /// <summary>The articles that were changed since a change number, and whether readers may not see them.</summary>
    public const string Changed = """
        SELECT c."ArticleId", EXISTS (SELECT 1 FROM "WithdrawnArticles" w WHERE w."ArticleId" = c."ArticleId")
        FROM "ArticleChanges" c WHERE c."Number" > $0
        """;

    public const string CountChanged = """
        SELECT COUNT(*) FROM "ArticleChanges" WHERE "Number" > $0
        """;

    public const string FiguresOfChanged = """
        SELECT f."Id", f."ArticleId", f."PhotoId", f."Position" FROM "ArticleChanges" c JOIN "Figures" f ON f."ArticleId" = c."ArticleId"
        WHERE c."Number" > $0
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

    /// <summary>What never changes of an article.</summary>
    public const string Witness = """
        SELECT d."Sha256" FROM "Articles" a JOIN "Documents" d ON d."Id" = a."DocumentId" WHERE a."Id" = $0
        """;

    private const string AllArticles = """
        SELECT "Id", "OrderKey", "Published", "ImportedOn", "CollectionId" FROM "Articles"
        """;

    private const string AllPhotos = """
        SELECT "Id", "Taken", "TakenTime", "ImportedOn", "AgencySlug", "Photographer", "PhotographerSlug" FROM "Photos"
        """;

    private const string AllFindings = """
        SELECT "ArticleId", "PhotoId", "Code" FROM "Findings"
        """;

    private const string AllPlaces = """
        SELECT "ArticleId", "Places", "Mentions" FROM "ArticlePlaces"
        """;
}
