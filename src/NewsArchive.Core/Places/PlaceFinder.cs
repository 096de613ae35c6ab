using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places.Finding;

namespace NewsArchive.Core.Places;

/// <summary>
/// Finds the places that Dutch text and English agency captions name, by a gazetteer and rules: exact spans, the longest name first, no
/// persons, bodies, streets or ordinary words, and of several places of a name the one that the text means. Safe for use by many threads;
/// its cost grows with the length of the text and no faster.
/// </summary>
/// <param name="gazetteer">The places it knows.</param>
public sealed class PlaceFinder(Gazetteer gazetteer)
{
    /// <summary>Rises whenever the rules or the built-in gazetteer change: places found with another version must be found anew.</summary>
    public const int Version = 2;

    /// <summary>The places it knows.</summary>
    public Gazetteer Gazetteer => gazetteer;

    /// <summary>
    /// The places that an article names in title, dateline, captions, descriptions and text; what is furniture, credit, note or
    /// restriction is not looked at.
    /// </summary>
    public ArticlePlaces Find(ParsedArticle article) => Find(article, [], new StepCounter());

    /// <summary>The places that an article names, by what editors decided about some of its names and by the rules for all others.</summary>
    public ArticlePlaces Find(ParsedArticle article, IReadOnlyList<PlaceDecision> decisions) => Find(article, decisions, new StepCounter());

    /// <summary>The places that a text names, in reading order. Names are made out by what all the lines say.</summary>
    /// <param name="lines">The lines of one document, each a sentence or more, without line ends.</param>
    public IReadOnlyList<TextMention> Find(IReadOnlyList<string> lines) => Find(lines, new StepCounter());

    internal ArticlePlaces Find(ParsedArticle article, StepCounter steps) => Find(article, [], steps);

    private ArticlePlaces Find(ParsedArticle article, IReadOnlyList<PlaceDecision> decisions, StepCounter steps)
    {
        var passages = ArticlePassages.Of(article);
        if (passages.Count == 0)
            return ArticlePlaces.None;
        var run = new FindRun(gazetteer, steps);
        foreach (var passage in passages)
            run.Read(passage.Text, passage.Field == PlaceField.Dateline);
        run.Decide(article.Published?.Date.Year);
        return ArticleMentions.Of(gazetteer, passages, run.Found, decisions);
    }

    internal IReadOnlyList<TextMention> Find(IReadOnlyList<string> lines, StepCounter steps)
    {
        var run = new FindRun(gazetteer, steps);
        foreach (var line in lines)
            run.Read(line, false);
        run.Decide(null);
        var mentions = new List<TextMention>();
        var places = new Dictionary<int, Place>();
        foreach (var name in run.Found)
        {
            if (name.IsPlace)
                mentions.Add(Mention(name, lines[name.Passage], places));
        }

        return mentions;
    }

    private TextMention Mention(FoundName name, string line, Dictionary<int, Place> places)
    {
        var country = name.Place < 0 ? null : gazetteer.CountryAt(name.Place);
        var place = name.Place < 0 || name.Reason == PlaceReason.Unlisted ? null : PlaceAt(name.Place, places);
        return new TextMention(name.Passage, name.Start, name.End - name.Start, line[name.Start..name.End], place, country, name.Reason);
    }

    private Place PlaceAt(int index, Dictionary<int, Place> places)
    {
        if (!places.TryGetValue(index, out var place))
            places.Add(index, place = gazetteer.PlaceAt(index));
        return place;
    }
}
