using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Tests.Reader;

/// <summary>An article as a reader gives it, to be varied with <c>with</c>.</summary>
internal static class SampleArticle
{
    public const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    public static ArticleRecord Record { get; } = new(
        Id: 7,
        Path: "/artikelen/2016/05/01/ziekenhuis-in-aleppo-geraakt",
        Title: "Ziekenhuis in Aleppo geraakt",
        Published: new DateOnly(2016, 5, 1),
        PublishedTime: new TimeOnly(14, 5),
        Updated: null,
        UpdatedTime: null,
        ReadingMinutes: 3,
        Byline: "ANP",
        Dateline: "Aleppo (ANP/AFP)",
        Language: "nl",
        Lead: null,
        Blocks: Page(new BlockRecord(BlockKind.Paragraph, "b40", "Er is brand.", [], false, null)),
        FigureCount: 0,
        Findings: [],
        Diagnostics: [],
        Collection: new CollectionRecord("wereldkrant", "De Wereldkrant", "Uitgeverij De Wereld", "CC BY 4.0", null),
        Document: new DocumentRecord("aleppo.txt", Hash, "UTF-8", false, 1234, new DateTime(2024, 6, 3, 10, 0, 0, DateTimeKind.Utc)),
        NearDuplicates: [],
        Previous: null,
        Next: null);

    public static PageOf<BlockRecord> Page(params BlockRecord[] blocks) => new(blocks, blocks.Length, 1, ArticleReader.BlocksPerPage);

    public static BlockRecord FigureBlock(FigureRecord figure) => new(BlockKind.Figure, figure.Anchor, "", [], false, figure);
}
