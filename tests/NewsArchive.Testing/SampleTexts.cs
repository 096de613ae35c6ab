namespace NewsArchive.Testing;

/// <summary>Short texts in the forms that scraped pages have, written for tests; people and events in them are invented.</summary>
public static class SampleTexts
{
    /// <summary>An agency caption with a timestamp, a description and a photographer.</summary>
    public const string Bridge =
        "2016-04-28 10:44:55 People cross a damaged bridge in the northern Syrian city of Aleppo, on April 28, 2016. "
        + "/ AFP PHOTO / JAN VOORBEELD";

    /// <summary>The same caption, but for case and white space.</summary>
    public const string BridgeShouted =
        "2016-04-28 10:44:55 PEOPLE cross a damaged  bridge in the northern Syrian city of Aleppo, on April 28, 2016. "
        + "/ AFP PHOTO / JAN VOORBEELD";

    /// <summary>A handout that nobody could verify and that not everybody may use.</summary>
    public const string Handout =
        "2014-09-23 08:22:58 An image grab taken from a video on September 23, 2014, allegedly shows recruits in an unknown location. "
        + "AFP PHOTO/HO/Voorbeeld Media EDITORS NOTE: The video could not be independently verified. "
        + "== RESTRICTED TO EDITORIAL USE - NO MARKETING ==";

    /// <summary>A Reuters caption.</summary>
    public const string Market = "Residents shop at a market in Mosul, Iraq March 3, 2017. REUTERS/Piet Verzonnen";
}
