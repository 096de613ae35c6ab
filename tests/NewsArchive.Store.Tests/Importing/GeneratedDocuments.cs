using System.Globalization;
using System.Text;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>Documents of which each differs from the others; the same seed gives the same ones.</summary>
public static class GeneratedDocuments
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private static readonly string[] Words =
        "bewoners konvooi brug wapenstilstand ziekenhuis school markt grens leger rebellen hulp water nacht zondag stad dorp".Split(' ');

    /// <summary>Writes so many articles, every tenth with a photo that others have too, and one with thousands of figures.</summary>
    public static void Write(InputFolder folder, int count, int figures, int seed = 1)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            folder.Text($"{i:0000}.txt", Article(i, random));
        folder.Text($"{count / 2:0000}_fotos.txt", ManyFigures(figures));
    }

    /// <summary>One article with so many photos.</summary>
    public static string ManyFigures(int figures)
    {
        var text = new StringBuilder("Duizenden foto’s\n\n3 juni 2018\n\nEen alinea over Taiz.\n\n");
        var moment = new DateTime(2018, 6, 2, 0, 0, 0, DateTimeKind.Utc);
        for (var i = 0; i < figures; i++)
        {
            text.Append(Photo(moment.AddSeconds(i), $"Picture {i} shows a street in Taiz"));
            text.Append(Culture, $"Foto nummer {i}. Foto: AFP\n\n");
        }

        return text.ToString();
    }

    private static string Article(int number, Random random)
    {
        var moment = new DateTime(2012, 1, 1, 10, 0, 0, DateTimeKind.Utc).AddDays(random.Next(3000));
        var caption = random.Next(10) switch
        {
            0 => NewsText.Caption,
            < 6 => Photo(moment, $"Picture {number} shows a street in Aleppo") + "Een straat. Foto: AFP",
            _ => "",
        };
        var title = $"Bericht {number} {Sentence(random, 3)}";
        return NewsText.With(title, moment.ToString("dd-MM-yyyy", Culture), body: Sentence(random, 60) + ".", caption: caption);
    }

    private static string Photo(DateTime moment, string what)
    {
        var (stamp, day) = (moment.ToString("yyyy-MM-dd HH:mm:ss", Culture), moment.ToString("MMMM d, yyyy", Culture));
        return $"{stamp} {what} on {day}. / AFP PHOTO / A. VOORBEELD\n";
    }

    private static string Sentence(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
