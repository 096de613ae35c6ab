using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Parsing;

/// <summary>A text made for a property test.</summary>
public sealed record Sample(string Text)
{
    public SourceText Source => new(Text, SourceEncoding.Utf8, false, []);
}

/// <summary>Documents put together from lines that mean something to the parser, mutated, and noise.</summary>
public static class Samples
{
    private static readonly string[] Lines =
    [
        "Brug over de rivier gesloten", "4 augustus 2014Leestijd: 2 minuten",
        "Gepubliceerd: 5 aug. 2014 om 09:12 / Bijgewerkt: 6 aug. 2014", "31 februari 2016",
        "maandag 21 juli 2014 | 22.15 uur • 3 min. leestijd", "01/05/2016, laatst bijgewerkt 12:30", "Door Mara de Wit",
        "Van onze verslaggever", "ANP", "Bron: ANP", "BELGRADO (ANP/AFP) – De brug is dicht.", "Een lege oprit. Foto: ANP / AFP",
        "(Foto: EPA)", "© Reuters", "Een lege oprit bij de brug (Beeld: X)",
        "De brug is dicht voor alle verkeer, zegt de gemeente. Auto's keren om.", "Hoe lang nog?", "‘Geen keus’",
        "‘Wij blijven, ’s nachts ook.’", "- brood", "1. melk", "• thee", "Lees ook:", "Lees meer: de winter van 1979", "(ANP)",
        "Reacties (12)", "Advertentie",
        "2014-08-03 10:00:00 TOPSHOT - Cars turn around on August 3, 2014. / AFP PHOTO / IVO PRINS",
        "2014-08-03 10:00:00 (FILES) A bridge. (Photo by Handout / RIVER BOARD (RB) / AFP) / -----EDITORS NOTE --- could not be verified ==",
        "2016-02-31 25:61:61 GRAPHIC CONTENT / A bridge. REUTERS/River Board/Handout ATTENTION EDITORS",
        "EDITORS NOTE: not verified", "== RESTRICTED TO EDITORIAL USE == AFP PHOTO/HO/X",
        "A man digs, Feb. 1, 2012. (AP Photo/Ivo Prins, File)", "The bridge near the town. IVO PRINS/EPA-EFE/Shutterstock",
        "De brug is dicht. 2014-08-03 10:00:00 Cars (Photo by AFP) 2014-08-03 10:00:01 More cars",
        "Zij schreef e\u0301e\u0301n zin\u00A0 met\u2003ruimte", "\u200Btekst \u202Eomgekeerd\u202C", "👩\u200D👧", "\uD800",
        "\uFFFE", "=", "==", "(", "/", "‘", "", "", "", "   ", "\f", "\u0085", "\u2028",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " ", ""];

    private static readonly string[] Scraps =
        [" ", "\n", "/", "(", ")", "=", "==", "‘", "’", "-", ":", ".", "2014-08-03 10:00:00 ", "AFP PHOTO", "Foto: ", "EDITORS NOTE", "\u00A0", "\u0301", "\uDC00", "0", "é", "verified"];

    public static Arbitrary<Sample> Any() => Gen.OneOf(Documents(), Mutations(), Noise()).Select(text => new Sample(text)).ToArbitrary();

    public static Arbitrary<byte[]> Bytes() => Gen.OneOf(
        Documents().Select(Encoding.UTF8.GetBytes),
        Documents().Select(text => Encoding.Latin1.GetBytes(text)),
        Documents().Select(text => Encoding.Unicode.GetBytes(text)),
        Documents().Select(text => Encoding.BigEndianUnicode.GetBytes('\uFEFF' + text)),
        Gen.ListOf(Gen.Choose(0, 255)).Select(list => list.Select(value => (byte)value).ToArray()),
        Gen.ListOf(Gen.Choose(32, 255)).Select(list => list.Select(value => (byte)value).ToArray())).ToArbitrary();

    private static Gen<string> Documents() =>
        Gen.ListOf(Gen.Elements(Lines).Zip(Gen.Elements(Ends))).Select(lines => string.Concat(lines.Select(line => line.Item1 + line.Item2)));

    private static Gen<string> Mutations() =>
        from text in Documents()
        from scraps in Gen.ListOf(Gen.Elements(Scraps).Zip(Gen.Choose(0, 100_000)))
        select scraps.Aggregate(text, Mutate);

    private static Gen<string> Noise() => Gen.ListOf(Gen.Elements(Scraps)).Select(string.Concat);

    // Puts the scrap in, or cuts a little out, at a place given by a number.
    private static string Mutate(string text, (string Scrap, int Place) change)
    {
        var at = text.Length == 0 ? 0 : change.Place % text.Length;
        return change.Place % 2 == 0 ? text.Insert(at, change.Scrap) : text.Remove(at, Math.Min(change.Scrap.Length, text.Length - at));
    }
}
