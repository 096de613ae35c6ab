using System.Globalization;
using System.Text;
using System.Xml;
using NewsArchive.Web.Reader.Articles.Citing;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>A list as a feed (RFC 4287). The day of an item is Dublin Core's, because Atom's own dates must have a time and a zone.</summary>
/// <param name="Title">What it is a feed of.</param>
/// <param name="Self">Its own address, absolute.</param>
/// <param name="Page">The page that shows the same, absolute.</param>
/// <param name="Updated">When it last changed, for want of items.</param>
internal sealed record AtomFeed(string Title, string Self, string Page, DateTime Updated, IReadOnlyList<AtomEntry> Entries)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes it; the stream stays open.</summary>
    public async Task WriteAsync(Stream stream)
    {
        // The writer of XML does not wait for what it writes to, and a server's stream takes nothing from who does not.
        using var whole = new MemoryStream();
        Write(whole);
        whole.Position = 0;
        await whole.CopyToAsync(stream);
    }

    private void Write(MemoryStream whole)
    {
        using var xml = XmlWriter.Create(whole, Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xml", "lang", null, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        xml.WriteElementString("id", Atom, Self);
        xml.WriteElementString("title", Atom, XmlText.Of(Title));
        xml.WriteElementString("updated", Atom, Moment(Entries.Count == 0 ? Updated : Entries.Max(entry => entry.Updated)));
        WriteLink(xml, "self", Self, ContentType.Split(';')[0]);
        WriteLink(xml, "alternate", Page, "text/html");
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, CitationEndpoints.ArchiveName);
        xml.WriteEndElement();
        foreach (var entry in Entries)
            Write(xml, entry);
        xml.WriteEndDocument();
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        xml.WriteElementString("id", Atom, entry.Id);
        xml.WriteElementString("title", Atom, XmlText.Of(entry.Title));
        xml.WriteElementString("updated", Atom, Moment(entry.Updated));
        WriteLink(xml, "alternate", entry.Address, "text/html");
        if (entry.Day is { } day)
            xml.WriteElementString("date", DublinCore, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (entry.Summary is { } summary)
            WriteSummary(xml, summary, entry);
        xml.WriteEndElement();
    }

    private static void WriteSummary(XmlWriter xml, string summary, AtomEntry entry)
    {
        xml.WriteStartElement("summary", Atom);
        if (entry.SummaryLanguage != entry.Language)
            xml.WriteAttributeString("xml", "lang", null, entry.SummaryLanguage);
        xml.WriteString(XmlText.Of(summary));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
