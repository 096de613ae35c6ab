using System.Collections.Frozen;

namespace NewsArchive.Core.Words;

/// <summary>Words that say little by themselves: they may be missing from what a whole question finds, but never from a phrase.</summary>
public static class StopWords
{
    private const string Dutch =
        "aan achter af al alle alleen als altijd ander andere anderen anders ben beide bent bij bijna binnen boven buiten d da daar " +
        "daarbij daardoor daarin daarmee daarna daarom daarop daarvan daarvoor dan dat de deed den der des deze dezelfde die diens dit " +
        "doch doe doen doet door dus echter een eens eigen elk elke en enige enkele er erg ergens eruit ervan ervoor etc even gaan gaat " +
        "gedaan geen gehad geweest geworden ging gingen had hadden haar heb hebben hebt heeft hem hen het hier hij hoe hoeveel hoelang " +
        "hoewel hun iemand iets ik in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt m maar mag me meer men met mij mijn " +
        "misschien moest moesten moet moeten mocht mochten mogen n na naar nee niemand niet niets nog nogal noch nu of om omdat ondanks " +
        "onder ons onze ook op over per reeds s sinds t te tegen ten ter terwijl toch toen tot tussen u uit uw van vanaf veel via voor " +
        "vooral waar waarbij waardoor waarheen waarin waarmee waarna waarom waarop waarover waartegen waarvan waarvandaan waarvoor " +
        "wanneer want waren was wat we wel welk welke werd werden weer wie wiens wier wij wil wilde wilden willen word worden wordt z " +
        "zal ze zei zeiden zeker zelf zelfs zich zichzelf zij zijn zo zoals zodat zoiets zonder zou zouden zowel zul zulke zullen zult";

    private const string English =
        "a about after again all also an and any are as at be because been before being both but by can could did do does during each " +
        "for from had has have he her here hers him his how i if in into is it its just may me might more most must my no not now of on " +
        "only or other our out over same she should so some such than that the their them then there these they this those through to " +
        "under until up was we were what when where which while who whom whose why will with would you your";

    private static readonly FrozenSet<string> Both = $"{Dutch} {English}".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Both.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a stop word of Dutch or English, question words and auxiliary verbs included.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Lookup.Contains(folded);
}
