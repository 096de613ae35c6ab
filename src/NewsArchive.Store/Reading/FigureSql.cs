using System.Data.Common;

namespace NewsArchive.Store.Reading;

/// <summary>Figures with what stands under them, by plain SQL.</summary>
internal static class FigureSql
{
    /// <summary>The columns that <see cref="Read"/> reads, of the tables below.</summary>
    public const string Columns = """
        f."Id", f."ArticleId", f."Position", f."PhotoId", f."Offset", f."AgencySlug", c."Text", c."Credit", a."Text", a."DateCreated",
          a."TimeCreated", a."Flags", a."Description", a."LocationShown", a."CreditLine", a."Creator", a."Source", a."EditorsNote",
          a."Restrictions", a."Verification", a."Rest", f."AltText", c."Markdown"
        """;

    /// <summary>How many columns those are.</summary>
    public const int ColumnCount = 23;

    public const string Tables = """
        "Figures" f
        LEFT JOIN "Captions" c ON c."FigureId" = f."Id"
        LEFT JOIN "AgencyCaptions" a ON a."FigureId" = f."Id"
        """;

    public static FigureRow Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetInt64(1),
        row.GetInt32(2),
        row.GetInt64(3),
        row.GetInt32(4),
        row.Text(5),
        ToCaption(row),
        row.Text(8) is { } agency ? ToAgencyCaption(row, agency) : null,
        row.Text(21));

    // An editor may have left nothing of a caption; its row stays, as it tells where the caption stood.
    private static CaptionRecord? ToCaption(DbDataReader row) => row.Text(6) is { } text && (text.Length > 0 || row.Text(7) is not null)
        ? new CaptionRecord(text, row.Text(7), row.Text(22))
        : null;

    private static AgencyCaptionRecord ToAgencyCaption(DbDataReader row, string text) => new()
    {
        Text = text,
        DateCreated = row.Day(9),
        TimeCreated = row.TimeOfDay(10),
        Flags = StoredLines.Read(row.Text(11)),
        Description = row.Text(12),
        LocationShown = row.Text(13),
        CreditLine = row.Text(14),
        Creator = row.Text(15),
        Source = row.Text(16),
        EditorsNote = row.Text(17),
        Restrictions = row.Text(18),
        Verification = row.Text(19),
        Rest = StoredLines.Read(row.Text(20)),
    };
}
