using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Reparsing;

/// <summary>Compares two readings of one document.</summary>
internal static class ParsedDifferences
{
    private const int LongestShown = 300;

    private static readonly CorrectedField[] OfArticle = [CorrectedField.Title, CorrectedField.Published, CorrectedField.Byline];

    /// <summary>Every value that differs; nothing when the readings are the same.</summary>
    public static IEnumerable<(string Field, CorrectionTarget? Target, string? Before, string? After)> Of(
        string sha256, ParsedArticle before, ParsedArticle after)
    {
        var fields = OfArticle.Select(field => new CorrectionTarget(sha256, TargetKind.Article, default, field))
            .Select(target => (CorrectedFields.NameOf(target.Field), (CorrectionTarget?)target, Read(before, target), Read(after, target)));
        return fields.Concat(OfRest(before, after)).Concat(OfBlocks(before, after)).Concat(OfFigures(sha256, before, after))
            .Where(value => !string.Equals(value.Item3, Storable(value.Item4), StringComparison.Ordinal))
            .Select(value => (value.Item1, value.Item2, Shown(value.Item3), Shown(value.Item4)));
    }

    private static IEnumerable<(string, CorrectionTarget?, string?, string?)> OfRest(ParsedArticle before, ParsedArticle after) =>
    [
        ("dateline", null, before.Dateline?.Text, after.Dateline?.Text),
        ("updated", null, FieldValues.Of(before.Updated?.Date, before.Updated?.Time), FieldValues.Of(after.Updated?.Date, after.Updated?.Time)),
        ("reading-minutes", null, Number(before.ReadingMinutes), Number(after.ReadingMinutes)),
        ("language", null, before.Language, after.Language),
        ("findings", null, Findings(before), Findings(after)),
    ];

    // Blocks by where they begin: what two readings have in common stands in the same place.
    private static IEnumerable<(string, CorrectionTarget?, string?, string?)> OfBlocks(ParsedArticle before, ParsedArticle after)
    {
        var former = before.Blocks.ToLookup(block => block.Span.Offset);
        var now = after.Blocks.ToLookup(block => block.Span.Offset);
        foreach (var offset in former.Concat(now).Select(group => group.Key).Distinct().Order())
            yield return ($"block {offset}", null, Text(former[offset].FirstOrDefault()), Text(now[offset].FirstOrDefault()));
    }

    private static string? Text(ParsedBlock? block) => block is null ? null : $"{FieldValues.Of(block.Kind)} {block.Span.Length}: {block.Text}";

    private static IEnumerable<(string, CorrectionTarget?, string?, string?)> OfFigures(string sha256, ParsedArticle before, ParsedArticle after)
    {
        foreach (var figure in after.Figures)
        {
            var target = new CorrectionTarget(sha256, TargetKind.Figure, figure.Span, CorrectedField.CaptionText);
            var former = TargetMatch.Find(before, target).Span;
            foreach (var of in CorrectedFields.OfFigure.Where(field => field != CorrectedField.AltText).Select(field => target with { Field = field }))
            {
                yield return (
                    $"figure {figure.Span.Offset} {CorrectedFields.NameOf(of.Field)}",
                    of,
                    former is { } span ? Read(before, of with { Span = span }) : null,
                    Read(after, of));
            }

            var agency = former is { } at ? EffectiveArticle.FigureAt(before, at)?.Agency : null;
            yield return ($"figure {figure.Span.Offset} agency-caption", null, agency?.Text, figure.Agency?.Text);
            yield return ($"figure {figure.Span.Offset} rest", null, Rest(agency), Rest(figure.Agency));
        }

        yield return ("figures", null, Spans(before), Spans(after));
    }

    private static string? Read(ParsedArticle article, CorrectionTarget target) => Editing.FieldReading.Of(article, target, null);

    private static string? Rest(Core.Captions.ParsedAgencyCaption? agency) =>
        agency is null or { Rest.IsEmpty: true } ? null : string.Join('\n', agency.Rest.Select(rest => rest.Text));

    private static string Spans(ParsedArticle article) => string.Join(' ', article.Figures.Select(figure => $"{figure.Span.Offset}+{figure.Span.Length}"));

    private static string Findings(ParsedArticle article) => string.Join(' ', article.Findings.Select(finding => finding.Code.Name()));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    // The database keeps UTF-8, in which half of a pair cannot be written.
    private static string? Storable(string? text) => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string? Shown(string? value) => value is null ? null : ShortText.Of(value, LongestShown);
}
