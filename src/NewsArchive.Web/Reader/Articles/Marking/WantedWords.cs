using System.Collections.Immutable;
using NewsArchive.Core.Places;
using NewsArchive.Core.Words;

namespace NewsArchive.Web.Reader.Articles.Marking;

/// <summary>One thing that a reader looks for, and how to tell whether a word of a page is it.</summary>
internal sealed class WantedWords
{
    private readonly List<string> _exact = [];
    private readonly List<string> _prefixes = [];
    private readonly List<ImmutableArray<string>> _phrases = [];
    private WordTerms? _terms;

    /// <summary>What a query looks for; what must be missing, and words that may be missing, are not marked.</summary>
    public static IReadOnlyList<WantedWords> Of(SearchQuery query, Gazetteer gazetteer)
    {
        var wanted = new List<WantedWords>();
        Collect(query.Root, gazetteer, wanted);
        return wanted;
    }

    /// <summary>The term for a page that has these words.</summary>
    public MatchTerm TermFor(IReadOnlyDictionary<string, WordTerms> words) => new([.. _exact, .. words.Where(word => Is(word.Value)).Select(word => word.Key)])
    {
        Prefixes = [.. _prefixes],
        Phrases = [.. _phrases],
    };

    private static void Collect(QueryNode? node, Gazetteer gazetteer, List<WantedWords> wanted)
    {
        switch (node)
        {
            case AndNode and:
                foreach (var child in and.Children)
                    Collect(child, gazetteer, wanted);
                break;
            case OrNode or:
                foreach (var child in or.Children)
                    Collect(child, gazetteer, wanted);
                break;
            case PhraseNode phrase:
                wanted.Add(new WantedWords { _phrases = { phrase.Folded } });
                break;
            case PlaceNode place:
                wanted.Add(Place(place.Text, gazetteer));
                break;
            case WordNode { IsOptional: false } word:
                wanted.Add(Word(word, gazetteer));
                break;
        }
    }

    private static WantedWords Word(WordNode word, Gazetteer gazetteer)
    {
        if (word.IsPrefix)
            return new WantedWords { _prefixes = { word.Folded } };
        if (word.IsExact)
            return new WantedWords { _exact = { word.Folded } };
        var wanted = Place(word.Text, gazetteer);
        wanted._exact.Add(word.Folded);
        wanted._terms = WordTerms.Of(word.Folded);
        return wanted;
    }

    // The place in all its spellings, when the name is one of a place.
    private static WantedWords Place(string name, Gazetteer gazetteer)
    {
        var wanted = new WantedWords();
        if (gazetteer.FindByName(name) is [var place, ..])
        {
            foreach (var spelling in gazetteer.SpellingsOf(place))
                wanted._phrases.Add(Folded(spelling));
        }

        return wanted;
    }

    private static ImmutableArray<string> Folded(string text)
    {
        var folded = ImmutableArray.CreateBuilder<string>();
        var words = new WordScanner(text);
        while (words.MoveNext())
            folded.Add(words.Folded.ToString());
        return folded.ToImmutable();
    }

    // The same word in another form, in Dutch or in English, or a compound that it is a part of.
    private bool Is(WordTerms word) => _terms is { } terms
        && (word.DutchStem == terms.DutchStem || word.EnglishStem == terms.EnglishStem || word.PartStems.Contains(terms.DutchStem));
}
