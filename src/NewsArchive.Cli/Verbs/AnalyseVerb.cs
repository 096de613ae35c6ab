using System.CommandLine;
using System.Text;
using NewsArchive.Core.Words;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>analyse</c></summary>
internal static class AnalyseVerb
{
    internal static Command Create()
    {
        var verb = new Command("analyse", AnalyseMessages.Verb);
        verb.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        while (await Console.In.ReadLineAsync(cancellationToken) is { } line)
            Console.Out.WriteLine(Terms(line));
        return ExitCode.Good;
    }

    private static string Terms(string line)
    {
        var terms = new StringBuilder();
        var words = new WordScanner(line);
        while (words.MoveNext())
        {
            if (terms.Length > 0)
                terms.Append(' ');
            terms.Append(DutchStemmer.Stem(words.Folded.ToString()));
        }

        return terms.ToString();
    }
}
