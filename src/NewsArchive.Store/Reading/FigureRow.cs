namespace NewsArchive.Store.Reading;

/// <summary>A figure as the database gives it, before findings and other uses are added.</summary>
internal sealed record FigureRow(
    long Id,
    long ArticleId,
    int Position,
    long PhotoId,
    int Offset,
    string? AgencySlug,
    CaptionRecord? Caption,
    AgencyCaptionRecord? Agency,
    string? AltText);
