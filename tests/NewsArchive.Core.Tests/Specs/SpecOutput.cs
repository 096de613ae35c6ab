using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Specs;

/// <summary>Prints a parsed article in the form of the specs: a field a line, fields without a value left out.</summary>
internal static class SpecOutput
{
    public static string Of(ParsedArticle article)
    {
        var output = new StringBuilder();
        Field(output, "title", article.Title?.Text);
        Field(output, "published", Moment(article.Published));
        Field(output, "updated", Moment(article.Updated));
        Field(output, "reading", article.ReadingMinutes?.ToString(CultureInfo.InvariantCulture));
        Field(output, "byline", article.Byline?.Text);
        Field(output, "dateline", article.Dateline?.Text);
        if (article.LeadPhoto?.Caption is { } lead)
            Field(output, "lead", Caption(lead));
        foreach (var block in article.Blocks)
            Block(output, block);
        Field(output, "warnings", string.Join(", ", article.Findings.Select(f => f.Code).Distinct().Order().Select(c => c.Name())));
        return output.ToString().TrimEnd('\n');
    }

    public static string Of(ParsedAgencyCaption caption)
    {
        var output = new StringBuilder();
        Field(output, "taken", caption.DateCreated is { } created ? $"{created.Date:yyyy-MM-dd}T{created.Time:HH:mm:ss}" : null);
        Field(output, "flags", string.Join(", ", caption.Flags.Select(flag => flag.Text)));
        Field(output, "description", caption.Description?.Text);
        Field(output, "location", caption.LocationShown?.Text);
        Field(output, "credit", caption.CreditLine?.Text);
        Field(output, "photographer", caption.Creator?.Text);
        Field(output, "source", caption.Source?.Text);
        Field(output, "note", caption.EditorsNote?.Text);
        Field(output, "restrictions", caption.Restrictions?.Text);
        Field(output, "unverified", caption.Verification?.Text);
        Field(output, "dates", string.Join(", ", caption.WrittenDates.Select(date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        Field(output, "rest", string.Join(" | ", caption.Rest.Select(rest => rest.Text)));
        return output.ToString().TrimEnd('\n');
    }

    private static void Block(StringBuilder output, ParsedBlock block)
    {
        if (block.Figure is not { } figure)
        {
            Field(output, block.Kind.ToString().ToLowerInvariant(), block.Text);
            return;
        }

        var agency = figure.Agency is null ? "" : $"{Moment(figure.Agency.DateCreated) ?? "undated"} {figure.Agency.Description?.Text}".TrimEnd();
        output.Append("figure: ").Append(agency);
        if (figure.Caption is not null)
            output.Append(figure.Agency is null ? "" : " // ").Append(Caption(figure.Caption));
        output.Append('\n');
    }

    private static string Caption(ParsedCaption caption) => $"{caption.Text} [{caption.Credit?.Text ?? "no credit"}]".TrimStart();

    private static string? Moment(ParsedMoment? moment) => moment is null
        ? null
        : moment.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            + (moment.Time is { } time ? time.ToString(" HH:mm", CultureInfo.InvariantCulture) : "");

    private static void Field(StringBuilder output, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            output.Append(name).Append(": ").Append(value).Append('\n');
    }
}
