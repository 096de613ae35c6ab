using System.Globalization;
using System.Text;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>Documents of which each differs from the others; the same seed gives the same ones.</summary>
public static class GeneratedDocuments
{
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

    private static string Article(int number, Random random)
    {
        var day = new DateOnly(2012, 1, 1).AddDays(random.Next(3000));
        var caption = random.Next(10) switch
        {
            0 => NewsText.Caption,
            < 6 => $"{day:yyyy-MM-dd} 10:00:00 Picture {number} shows a street in Aleppo on {day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}. / AFP PHOTO / A. VOORBEELD\nEen straat. Foto: AFP",
            _ => "",
        };
        return NewsText.With($"Bericht {number} {Sentence(random, 3)}", $"{day:dd-MM-yyyy}", body: Sentence(random, 60) + ".", caption: caption);
    }

    private static string ManyFigures(int figures)
    {
        var text = new StringBuilder("Duizenden foto’s\n\n3 juni 2018\n\nEen alinea over Taiz.\n\n");
        for (var i = 0; i < figures; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"2018-06-02 {i / 3600:00}:{i / 60 % 60:00}:{i % 60:00} Picture {i} shows Taiz on June 2, 2018. / AFP PHOTO / A. VOORBEELD\n");
            text.Append(CultureInfo.InvariantCulture, $"Foto nummer {i}. Foto: AFP\n\n");
        }

        return text.ToString();
    }

    private static string Sentence(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
