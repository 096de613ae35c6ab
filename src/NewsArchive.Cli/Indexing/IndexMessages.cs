using NewsArchive.Core.Places;

namespace NewsArchive.Cli.Indexing;

/// <summary>What is said of the search index and of the editors' own places.</summary>
internal static class IndexMessages
{
    internal static string Verb => CliMessages.Say(
        "Maak de zoekindex en de plaatsen van alle artikelen opnieuw, ook terwijl de site draait. Na een onderbreking gaat het verder.",
        "Make the search index and the places of all articles anew, also while the site runs. After a stop it goes on where it was.");

    internal static string Quiet => CliMessages.Say("Toon alleen het eindresultaat.", "Show only the summary.");

    internal static string Indexing => CliMessages.Say("Indexeren", "Indexing");

    internal static string Done(int articles) => CliMessages.Say(
        $"De zoekindex is opnieuw gemaakt: {articles} artikelen.",
        $"The search index has been made anew: {articles} articles.");

    internal static string Progress(int done, int total) => CliMessages.Say(
        $"{done} van {total} artikelen.",
        $"{done} of {total} articles.");

    internal static string Problem(string file, OwnPlaceProblem problem) => CliMessages.Say(
        $"{file}, regel {problem.Line}: {problem.Dutch}",
        $"{file}, line {problem.Line}: {problem.English}");
}
