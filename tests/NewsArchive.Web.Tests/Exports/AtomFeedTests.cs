using System.Text;
using System.Xml.Linq;
using NewsArchive.Web.Reader.Exports;
using Xunit;

namespace NewsArchive.Web.Tests.Exports;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTime Moment = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public async Task What_XML_cannot_hold_does_not_break_a_feed()
    {
        var feed = await WriteAsync(Entry("Kop\u0000\u001b \ud83d\ude00 \ud83d < & \uffff"));

        Assert.Equal("Kop\ufffd\ufffd \ud83d\ude00 \ufffd < & \ufffd", feed.Root!.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task A_feed_has_what_the_standard_asks_for()
    {
        var root = (await WriteAsync(Entry("Een"), Entry("Twee") with { Updated = Moment.AddDays(1), Day = null })).Root!;

        Assert.Equal("https://archief.example/artikelen.atom", root.Element(Atom + "id")!.Value);
        Assert.Equal("2026-01-03T03:04:05Z", root.Element(Atom + "updated")!.Value);
        Assert.NotNull(root.Element(Atom + "author")!.Element(Atom + "name"));
        Assert.Equal(["self", "alternate"], root.Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value));
        Assert.All(root.Elements(Atom + "entry"), entry => Assert.All(
            new[] { "id", "title", "updated", "link" },
            name => Assert.Single(entry.Elements(Atom + name))));
        Assert.Equal(["2016-05-01"], root.Descendants(XName.Get("date", "http://purl.org/dc/elements/1.1/")).Select(date => date.Value));
    }

    [Fact]
    public void An_id_comes_from_the_document_alone()
    {
        var id = AtomEntry.IdOf("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

        Assert.Equal("urn:uuid:9f86d081-884c-8d65-9a2f-eaa0c55ad015", id);
    }

    [Fact]
    public async Task A_long_feed_never_writes_to_its_stream_without_waiting()
    {
        await using var stream = new WaitingStream();
        var entries = Enumerable.Range(0, 50).Select(number => Entry($"Kop {number}") with { Summary = new string('a', 2_000) }).ToArray();

        await Feed(entries).WriteAsync(stream);

        Assert.True(stream.Length > 100_000);
    }

    [Fact]
    public async Task A_summary_in_another_language_than_its_title_says_so()
    {
        var root = (await WriteAsync(Entry("Een") with { SummaryLanguage = "en" }, Entry("Twee"))).Root!;

        Assert.Equal(["en", null], root.Descendants(Atom + "summary").Select(summary => summary.Attribute(XNamespace.Xml + "lang")?.Value));
    }

    private static AtomFeed Feed(AtomEntry[] entries) =>
        new("Artikelen", "https://archief.example/artikelen.atom", "https://archief.example/artikelen", Moment, entries);

    private static AtomEntry Entry(string title) =>
        new("urn:uuid:1", title, "https://archief.example/x", Moment, new DateOnly(2016, 5, 1), "Begin.", "nl");

    private static async Task<XDocument> WriteAsync(params AtomEntry[] entries)
    {
        using var stream = new MemoryStream();
        await Feed(entries).WriteAsync(stream);
        return XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>As a server's stream: it takes only what is waited for.</summary>
    private sealed class WaitingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("Nobody waits for this.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Nobody waits for this.");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            _length += count;
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _length += buffer.Length;
            return ValueTask.CompletedTask;
        }
    }
}
