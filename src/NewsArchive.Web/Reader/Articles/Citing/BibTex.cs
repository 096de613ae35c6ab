using System.Globalization;
using System.Text;

namespace NewsArchive.Web.Reader.Articles.Citing;

/// <summary>A citation for BibTeX and biblatex.</summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One <c>@misc</c> entry; author and title in double braces, since they are printed as they stand.</summary>
    public static string Of(Citation citation)
    {
        var entry = new StringBuilder();
        entry.Append("@misc{").Append(citation.Key).Append(",\n");
        if (citation.Author is { } author)
            Field(entry, "author", $"{{{Escape(author)}}}");
        Field(entry, "title", $"{{{Escape(citation.Title)}}}");
        Field(entry, "howpublished", Escape(citation.Publisher));
        AppendDate(entry, citation.Published);
        Field(entry, "url", citation.Address);
        if (citation.Seen is { } seen)
            Field(entry, "urldate", Iso(seen));
        Field(entry, "language", citation.Language == "nl" ? "dutch" : Escape(citation.Language));
        var undated = citation.Published is null ? "zonder datum, " : "";
        Field(entry, "note", $"{undated}{Escape(citation.Archive)}, SHA-256 {citation.Sha256}");
        return entry.Append("}\n").ToString();
    }

    /// <summary>Text as TeX prints it. Braces become commands, because BibTeX counts them even behind a backslash.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
            escaped.Append(Command(sign) ?? sign.ToString());
        return escaped.ToString();
    }

    private static string? Command(char sign) => sign switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '&' or '%' or '$' or '#' or '_' => $"\\{sign}",
        _ => null,
    };

    private static void AppendDate(StringBuilder entry, DateOnly? published)
    {
        if (published is not { } day)
            return;
        Field(entry, "date", Iso(day));
        Field(entry, "year", day.Year.ToString("0000", CultureInfo.InvariantCulture));
        entry.Append("  month = ").Append(Months[day.Month - 1]).Append(",\n");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Field(StringBuilder entry, string name, string value) =>
        entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
}
