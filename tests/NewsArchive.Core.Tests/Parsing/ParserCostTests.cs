using System.Text;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Parsing;

/// <summary>The parser's cost is counted in characters looked at: it grows with the text and no faster, also for hostile texts.</summary>
public sealed class ParserCostTests
{
    // Looks at a character of any text, however it is made, over a cost of 4 KB.
    private const int MaxSteps = 150;

    public static TheoryData<string, string, string> Texts => new()
    {
        { "an ordinary article", "Kop\n\n1 mei 2016\n\n", "In het dorp werd zondag gevochten. Niemand weet hoe lang nog.\n\n" },
        { "one line", "Kop\n\n1 mei 2016\n\n", "In het dorp werd zondag gevochten en niemand weet hoe lang nog, zegt men. " },
        { "short lines without a blank one", "Kop\n", "Regel 12\n" },
        { "captions", "Kop\n\n1 mei 2016\n\nAlinea.\n\n", "2018-06-02 10:11:12 A street on June 2, 2018. / AFP PHOTO / IVO PRINS\nEen straat. Foto: AFP\n\n" },
        { "captions in one line", "Kop\n\n1 mei 2016\n\nAlinea.\n\n", "2018-06-02 10:11:12 A street on June 2, 2018. / AFP PHOTO / IVO PRINS " },
        { "credits that never end", "Kop\n\n1 mei 2016\n\n/", " / AFP PHOTO" },
        { "brackets that never close", "Kop\n\n1 mei 2016\n\n", "(Photo by " },
        { "brackets in brackets", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 ", "((( " },
        { "opening quotation marks", "Kop\n\n1 mei 2016\n\n", "‘" },
        { "closing quotation marks", "Kop\n\n1 mei 2016\n\n‘", "’ " },
        { "signs of restrictions", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 A street. ", " = =a" },
        { "notes", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 A street. ", "EDITOR EDITORS NOTE " },
        { "one long word", "Kop\n\n1 mei 2016\n\nIn ", "Hodeida" },
        { "flags", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 ", "TOPSHOT - (FILES) / " },
        { "verification", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 ", "be independently verified " },
        { "dates", "Kop\n\n", "1 mei 2016 " },
        { "date lines", "Kop\n\n", "1 mei 2016\n" },
        { "related labels", "Kop\n\n1 mei 2016\n\n", "Lees ook:\n" },
        { "bylines", "Kop\n\n1 mei 2016\n\nAlinea.\n", "ANP\n" },
        { "notes on lines of their own", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 A street.\n", "== NO ARCHIVES\n" },
        { "slashes", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 A street. AFP PHOTO / ", "A/" },
        { "photo labels", "Kop\n\n1 mei 2016\n\n", "Foto: Foto Foto: © " },
        { "months", "Kop\n\n1 mei 2016\n\n2018-06-02 10:11:12 ", "May 1 and 2 and 3 " },
        { "stacked marks", "Kop\n\n1 mei 2016\n\nZ", "\u0334\u0301" },
        { "carriage returns", "Kop\r\r1 mei 2016\r\r", "\r" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_cost_grows_no_faster_than_the_text(string name, string start, string repeated)
    {
        var small = Steps(start, repeated, 4 * 1024);
        var large = Steps(start, repeated, 1024 * 1024);

        Assert.True(small <= MaxSteps * 4 * 1024, $"{name}: {small} steps for 4 KB");
        Assert.True(large <= 256 * 1.25 * Math.Max(small, 40 * 1024), $"{name}: {small} steps for 4 KB, {large} for 1 MB");
    }

    private static long Steps(string start, string repeated, int length)
    {
        var text = new StringBuilder(start);
        while (text.Length < length)
            text.Append(repeated);
        var steps = new StepCounter();
        ArticleParser.Parse(new SourceText(text.ToString(), SourceEncoding.Utf8, false, []), steps);
        Assert.True(steps.Steps >= length, "steps are counted");
        return steps.Steps;
    }
}
