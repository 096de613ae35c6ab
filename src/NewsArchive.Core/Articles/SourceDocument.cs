using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Articles;

/// <summary>The bytes as received. Never changed: everything else can be made again from them.</summary>
public sealed class SourceDocument
{
    private SourceDocument()
    {
    }

    /// <summary>Its number in this archive.</summary>
    public long Id { get; private set; }

    /// <summary>The collection it came with.</summary>
    public long CollectionId { get; private set; }

    /// <summary>Its name as received; shown verbatim, never used as a path.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal; unique.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>How many bytes it had.</summary>
    public int ByteLength { get; private set; }

    /// <summary>The encoding found at first import; it is not guessed again.</summary>
    public SourceEncoding Encoding { get; private set; }

    /// <summary>Whether the bytes began with a byte-order mark.</summary>
    public bool HasByteOrderMark { get; private set; }

    /// <summary>Fingerprint of the text without regard to line ends.</summary>
    public string LineEndFree { get; private set; } = "";

    /// <summary>Fingerprint of the text without regard to its date line.</summary>
    public string DateFree { get; private set; } = "";

    /// <summary>When it came into the archive, in UTC.</summary>
    public DateTime ImportedAt { get; private set; }

    /// <summary>The leaves that the parser found, packed.</summary>
    public byte[] Leaves { get; private set; } = [];

    /// <summary>The bytes, compressed.</summary>
    public byte[] Content { get; private set; } = [];
}
