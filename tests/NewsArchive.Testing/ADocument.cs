using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Testing;

/// <summary>Builds documents: <c>ADocument.With("Titel").Published("2016-05-01").Paragraph("…").Build()</c>.</summary>
public sealed class ADocument
{
    private static readonly Lazy<PlaceFinder> Finder = new(() => new PlaceFinder(Gazetteer.Shared));

    private readonly StringBuilder _text = new();
    private readonly string _name;

    private ADocument(string name) => _name = name;

    /// <summary>A document that begins with a headline.</summary>
    public static ADocument With(string title, string name = "artikel.txt") => new ADocument(name).Line(title).Line("");

    /// <summary>A document made of exactly this text.</summary>
    public static PreparedDocument OfText(string text, string name = "artikel.txt") => OfBytes(Encoding.UTF8.GetBytes(text), name);

    /// <summary>A document made of exactly these bytes.</summary>
    public static PreparedDocument OfBytes(byte[] bytes, string name = "artikel.txt")
    {
        var source = SourceDecoder.Decode(bytes).Source ?? throw new ArgumentException("These bytes are no text.", nameof(bytes));
        return OfArticle(ArticleParser.Parse(source), bytes, name);
    }

    /// <summary>A document whose article is given.</summary>
    public static PreparedDocument OfArticle(ParsedArticle article, byte[] bytes, string name = "artikel.txt") => new(
        name,
        Convert.ToHexStringLower(SHA256.HashData(bytes)),
        SourceContent.Compress(bytes),
        bytes.Length,
        TextFingerprints.LineEndFree(article.Source),
        TextFingerprints.DateFree(article),
        article,
        ArticleIndex.Of(article, Finder.Value));

    public ADocument Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>The publication day, as a Dutch site writes it: 01 mei 2016.</summary>
    public ADocument Published(string line) => Line(line).Line("");

    public ADocument Paragraph(string text) => Line(text).Line("");

    /// <summary>An agency caption with the Dutch one below it.</summary>
    public ADocument Figure(string agencyCaption, string? dutchCaption = null)
    {
        Line(agencyCaption);
        if (dutchCaption is not null)
            Line(dutchCaption);
        return Line("");
    }

    public PreparedDocument Build() => OfText(_text.ToString(), _name);
}
