using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;

namespace NewsArchive.Store.Reading;

/// <summary>Reads figures with all that stands under them.</summary>
internal static class FigureQueries
{
    /// <summary>The figures with their captions.</summary>
    public static Task<List<FigureRow>> ReadRowsAsync(
        this IQueryable<Figure> figures,
        Snapshot archive,
        CancellationToken cancellationToken)
    {
        var rows =
            from figure in figures
            join c in archive.Captions on figure.Id equals c.FigureId into captions
            from caption in captions.DefaultIfEmpty()
            join a in archive.AgencyCaptions on figure.Id equals a.FigureId into agencies
            from agency in agencies.DefaultIfEmpty()
            select new FigureRow(
                figure.Id,
                figure.ArticleId,
                figure.Position,
                figure.PhotoId,
                figure.Span.Offset,
                figure.AgencySlug,
                caption == null || (caption.Text == "" && caption.Credit == null) ? null : new CaptionRecord(caption.Text, caption.Credit, caption.Markdown),
                agency == null ? null : new AgencyCaptionRecord
                {
                    Text = agency.Text,
                    DateCreated = agency.DateCreated,
                    TimeCreated = agency.TimeCreated,
                    Flags = StoredLines.Read(agency.Flags),
                    Description = agency.Description,
                    LocationShown = agency.LocationShown,
                    CreditLine = agency.CreditLine,
                    Creator = agency.Creator,
                    Source = agency.Source,
                    EditorsNote = agency.EditorsNote,
                    Restrictions = agency.Restrictions,
                    Verification = agency.Verification,
                    Rest = StoredLines.Read(agency.Rest),
                },
                figure.AltText);
        return rows.ToListAsync(cancellationToken);
    }

    /// <summary>The figure as pages show it.</summary>
    public static FigureRecord ToRecord(this FigureRow row, IReadOnlyList<FindingRecord> findings, int articleCount) => new(
        row.PhotoId,
        Anchors.Of(row.Offset),
        row.Agency,
        row.Caption,
        AgencyNames.NameOf(row.AgencySlug),
        row.AgencySlug,
        findings,
        Math.Max(0, articleCount - 1))
    {
        FigureId = row.Id,
        AltText = row.AltText,
    };
}
