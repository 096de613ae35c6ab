using System.CommandLine;
using System.Text;
using NewsArchive.Core.Places;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>places</c>: text on standard input, a JSON object a line for each place on standard output.</summary>
internal static class PlacesVerb
{
    internal static Command Create()
    {
        var verb = new Command("places", PlacesMessages.Verb);
        verb.SetAction((_, cancellationToken) => Task.FromResult(Run(cancellationToken)));
        return verb;
    }

    private static int Run(CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        using var output = new PlaceLines(Console.OpenStandardOutput());
        var finder = new PlaceFinder(Gazetteer.Shared);
        foreach (var document in TextDocument.ReadAll(input))
        {
            cancellationToken.ThrowIfCancellationRequested();
            output.Write(document, finder.Find(document.Lines));
        }

        return ExitCode.Good;
    }
}
