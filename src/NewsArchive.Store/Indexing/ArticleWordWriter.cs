using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Words;

namespace NewsArchive.Store.Indexing;

/// <summary>Writes the words of one article.</summary>
internal sealed class ArticleWordWriter
{
    // As many as are surely indexed within one short transaction.
    private const int MostWordsInPart = 16_000;

    // A block that begins behind this begins a new part, so that few blocks are cut in two.
    private const int FewestWordsInPart = 12_000;

    // A headline or a first paragraph that is longer is none.
    private const int MostMarkedWords = 500;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ImmutableArray<string>.Builder _parts = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<CaptionWords>.Builder _captions = ImmutableArray.CreateBuilder<CaptionWords>();
    private readonly StringBuilder _text = new();
    private int _wordsInPart;
    private bool _isCaption;

    public ArticleWordWriter() => _lookup = _surfaces.GetAlternateLookup<ReadOnlySpan<char>>();

    public ArticleWords Words => new(
        _parts.ToImmutable(),
        _captions.ToImmutable(),
        [.. _surfaces.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new IndexedSurface(pair.Key, pair.Value))]);

    public void Write(IndexedArticle article)
    {
        WriteFront(article);
        foreach (var block in article.Blocks.Where(IsText))
        {
            if (_wordsInPart > FewestWordsInPart)
                EndPart();
            Write(block.Text);
        }

        if (_wordsInPart > 0 || _parts.Count == 0)
            EndPart();
        foreach (var figure in article.Figures)
            Write(figure);
    }

    private static bool IsText(IndexedBlock block) => block.Kind is not (BlockKind.Boilerplate or BlockKind.Related or BlockKind.Figure);

    // What must be in the first part comes first.
    private void WriteFront(IndexedArticle article)
    {
        var lead = article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph)?.Text;
        Write(article.Title, ArticleWords.TitlePrefix, most: MostMarkedWords);
        Write(lead, ArticleWords.LeadPrefix, most: MostMarkedWords);
        if (article.Published is { } day)
            Write(string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}"));
        Write(article.Title);
        Write(article.Byline);
        Write(article.Dateline);
    }

    private void Write(IndexedFigure figure)
    {
        _isCaption = true;
        Write(figure.Caption);
        Write(figure.Description, ArticleWords.EnglishPrefix, ArchiveSurface.InEnglish);
        Write(figure.EditorsNote, ArticleWords.EnglishPrefix, ArchiveSurface.InEnglish);
        Write(figure.Creator);
        Write(figure.CreditLine);
        Write(figure.Source);
        Write(figure.Credit);
        if (_text.Length > 0)
            _captions.Add(new CaptionWords(figure.Position, _text.ToString()));
        _text.Clear();
        _wordsInPart = 0;
    }

    private void Write(string? text, string prefix = "", int field = ArchiveSurface.InDutch, int most = int.MaxValue)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var count = 0;
        var words = new WordScanner(text);
        while (count < most && words.MoveNext())
        {
            if (count++ == 0 && _text.Length > 0)
                _text.Append(" " + ArticleWords.Break);
            if (_wordsInPart >= MostWordsInPart)
            {
                if (_isCaption)
                    return;
                EndPart();
            }

            Write(words.Folded, prefix, field);
        }
    }

    private void Write(ReadOnlySpan<char> word, string prefix, int field)
    {
        if (_text.Length > 0)
            _text.Append(' ');
        _text.Append(prefix).Append(word);
        _lookup.TryGetValue(word, out var fields);
        if ((fields & field) == 0)
            _lookup[word] = fields | field;
        _wordsInPart++;
    }

    private void EndPart()
    {
        _parts.Add(_text.ToString());
        _text.Clear();
        _wordsInPart = 0;
    }
}
