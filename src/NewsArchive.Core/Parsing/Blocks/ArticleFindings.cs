using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>What a reader or editor should know (rule "Findings"), with its evidence: one finding a figure.</summary>
internal static class ArticleFindings
{
    private const int OldDays = 30;

    public static ImmutableArray<ParsedFinding> Of(ParsedArticle article)
    {
        var findings = ImmutableArray.CreateBuilder<ParsedFinding>();
        if (article.Published is null)
            findings.Add(new ParsedFinding(FindingCode.MissingDate, null, null, null, null));
        foreach (var figure in article.Figures)
        {
            AddDates(article, figure, findings);
            AddWords(figure, findings);
            AddMissing(figure, findings);
        }

        return findings.ToImmutable();
    }

    private static void AddDates(ParsedArticle article, ParsedFigure figure, ImmutableArray<ParsedFinding>.Builder findings)
    {
        if (figure.Agency is not { } agency)
            return;
        var isMismatch = IsMismatch(agency);
        if (isMismatch)
            findings.Add(new ParsedFinding(FindingCode.CaptionDateMismatch, figure.Span, agency.WrittenDates[0].Date, agency.DateCreated!.Date, null));
        if (article.Published is not { } published || PhotoDays(agency, isMismatch) is not { Count: > 0 } days)
            return;
        var last = article.Updated is { } updated && updated.Date > published.Date ? updated.Date : published.Date;
        if (days.Min() is var first && published.Date.DayNumber - first.DayNumber > OldDays)
            findings.Add(new ParsedFinding(FindingCode.PhotoOlderThanArticle, figure.Span, first, published.Date, null));
        if (days.Max() is var latest && latest > last)
            findings.Add(new ParsedFinding(FindingCode.PhotoAfterArticle, figure.Span, latest, last, null));
    }

    // There is a timestamp and a written date, and none of these equals the timestamp's day.
    private static bool IsMismatch(ParsedAgencyCaption agency) =>
        agency.DateCreated is { } created && !agency.WrittenDates.IsEmpty && agency.WrittenDates.All(date => date.Date != created.Date);

    private static List<DateOnly> PhotoDays(ParsedAgencyCaption agency, bool isMismatch)
    {
        var days = new List<DateOnly>();
        if (agency.DateCreated is { } created)
            days.Add(created.Date);
        if (isMismatch || agency.DateCreated is null)
            days.AddRange(agency.WrittenDates.Select(date => date.Date));
        return days;
    }

    private static void AddWords(ParsedFigure figure, ImmutableArray<ParsedFinding>.Builder findings)
    {
        if (figure.Agency?.Verification is { } words)
            findings.Add(new ParsedFinding(FindingCode.UnverifiedByAgency, figure.Span, null, null, words));
        if (figure.Agency?.Restrictions is { } restrictions)
            findings.Add(new ParsedFinding(FindingCode.RestrictedUse, figure.Span, null, null, restrictions));
    }

    private static void AddMissing(ParsedFigure figure, ImmutableArray<ParsedFinding>.Builder findings)
    {
        if (figure.Agency is not null && figure.Caption is null)
            findings.Add(new ParsedFinding(FindingCode.MissingDutchCaption, figure.Span, null, null, null));
        if (figure.Agency?.CreditLine is null && figure.Caption?.Credit is null)
            findings.Add(new ParsedFinding(FindingCode.MissingCredit, figure.Span, null, null, null));
    }
}
