using System.Globalization;
using System.Text;

namespace NewsArchive.Web.Reader.Articles.Citing;

/// <summary>A citation in the RIS form that Zotero, EndNote and Mendeley read.</summary>
public static class Ris
{
    /// <summary>One record of type NEWS. Lines end in CR LF; a value is one line, so that no value can begin a tag.</summary>
    public static string Of(Citation citation)
    {
        var record = new StringBuilder();
        Line(record, "TY", "NEWS");
        Line(record, "TI", citation.Title);
        if (citation.Author is { } author)
            Line(record, "AU", author);
        Line(record, "T2", citation.Publisher);
        if (citation.Published is { } day)
        {
            Line(record, "PY", day.Year.ToString("0000", CultureInfo.InvariantCulture));
            Line(record, "DA", Date(day));
        }

        Line(record, "UR", citation.Address);
        if (citation.Seen is { } seen)
            Line(record, "Y2", Date(seen));
        Line(record, "LA", citation.Language);
        Line(record, "DB", citation.Archive);
        Line(record, "N1", $"SHA-256 {citation.Sha256}");
        return record.Append("ER  - \r\n").ToString();
    }

    private static string Date(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder record, string tag, string value) =>
        record.Append(tag).Append("  - ").Append(CitationText.Clean(value)).Append("\r\n");
}
