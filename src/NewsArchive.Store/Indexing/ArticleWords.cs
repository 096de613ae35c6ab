using System.Collections.Immutable;

namespace NewsArchive.Store.Indexing;

/// <summary>
/// The words of an article as the index keeps them: folded, in reading order, with <see cref="Break"/> between texts so that no phrase goes
/// from one into the next.
/// </summary>
/// <param name="Parts">
/// The words of the headline behind <see cref="TitlePrefix"/>, those of the first paragraph behind <see cref="LeadPrefix"/>, then the words of
/// day, headline, byline, dateline and text. At least one, which may be empty; a long article has several.
/// </param>
/// <param name="Captions">For each figure its words, those in English behind <see cref="EnglishPrefix"/>; figures without words are left out, and so is what lies
/// behind the 16,000th word of one.</param>
/// <param name="Surfaces">Every word once, in ordinal order, with where it stands.</param>
public sealed record ArticleWords(
    ImmutableArray<string> Parts, ImmutableArray<CaptionWords> Captions, ImmutableArray<IndexedSurface> Surfaces)
{
    /// <summary>Stands between two texts. No word of a text is like it.</summary>
    public const char Break = '_';

    /// <summary>Before a word of the headline.</summary>
    public const string TitlePrefix = "t_";

    /// <summary>Before a word of the first paragraph.</summary>
    public const string LeadPrefix = "l_";

    /// <summary>Before a word of an English text.</summary>
    public const string EnglishPrefix = "e_";

    /// <summary>How far apart the rows of an article's parts are numbered.</summary>
    public const long PartStep = 1L << 40;

    /// <summary>The words of an article. Never throws; costs one pass over its texts.</summary>
    public static ArticleWords Of(IndexedArticle article)
    {
        var writer = new ArticleWordWriter();
        writer.Write(article);
        return writer.Words;
    }

    /// <summary>The row of a part, counted from 0.</summary>
    public static long RowOf(long articleId, int part) => (part * PartStep) + articleId;
}

/// <summary>The words under a photo.</summary>
/// <param name="Position">The position of the figure.</param>
public sealed record CaptionWords(int Position, string Text)
{
    /// <summary>Finds one among those of an article, which stand in this order.</summary>
    internal static Comparer<CaptionWords> ByPosition { get; } = Comparer<CaptionWords>.Create((a, b) => a.Position.CompareTo(b.Position));
}

/// <summary>A word with where it stands: <see cref="ArchiveSurface.InDutch"/>, <see cref="ArchiveSurface.InEnglish"/> or both.</summary>
public readonly record struct IndexedSurface(string Surface, int Fields);
