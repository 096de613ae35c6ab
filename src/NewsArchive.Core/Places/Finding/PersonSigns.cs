namespace NewsArchive.Core.Places.Finding;

/// <summary>Tells a town in a person's name by the words around it: Jan van Damascus, Parijs Hilton, minister Van Bergen, J. Best.</summary>
internal static class PersonSigns
{
    // Van de, von und zu der: so that the cost stays linear.
    private const int MostParticles = 4;

    /// <summary>Whether the name is part of a person's.</summary>
    /// <param name="words">The passage.</param>
    /// <param name="span">The name.</param>
    /// <param name="isCountry">Whether it may be a country: nobody is called so, and kings are of them.</param>
    public static bool Has(ReadOnlySpan<TextWord> words, NameSpan span, bool isCountry)
    {
        var before = span.First - 1;
        if (before < 0 || !IsBeside(words[span.First]))
            return false;
        var word = words[before];
        if (IsGivenName(words, before))
            return true;
        if (word.Is(WordClass.Title) && !isCountry && !word.Is(WordClass.PlaceNoun))
            return true;
        return word.Is(WordClass.SurnameParticle) && HasParticle(words, span, before, isCountry);
    }

    private static bool HasParticle(ReadOnlySpan<TextWord> words, NameSpan span, int particle, bool isCountry)
    {
        var first = particle;
        while (first > 0 && particle - first < MostParticles && words[first - 1].Is(WordClass.SurnameParticle) && IsBeside(words[first]))
            first--;
        if (words[first].IsUpper && !words[first].StartsSentence)
            return !isCountry;
        if (words[first].StartsSentence)
            return words[first].IsUpper && !isCountry && !words[first].Is(WordClass.Function) && words[span.First].Is(WordClass.Ordinary | WordClass.PersonTown);
        if (first == 0 || !IsBeside(words[first]))
            return false;
        return IsGivenName(words, first - 1) && !(isCountry && first > 1 && IsBeside(words[first - 1]) && words[first - 2].Is(WordClass.RoyalTitle));
    }

    /// <summary>A first name or an initial.</summary>
    private static bool IsGivenName(ReadOnlySpan<TextWord> words, int at)
    {
        var word = words[at];
        if (!word.IsUpper)
            return false;
        if (word.Length == 1)
            return true;
        return word.Is(WordClass.FirstName) && !(word.StartsSentence && word.Is(WordClass.Function | WordClass.CertainPreposition));
    }

    // White space, or the stop of an initial.
    private static bool IsBeside(TextWord word) => word.Before is Gap.Space or (Gap.Space | Gap.Stop) && !word.StartsSentence;
}
