using NewsArchive.Benchmarks;
using NewsArchive.Benchmarks.Finding;
using NewsArchive.Benchmarks.Plotting;

const string Usage = "parse [FOLDER] | import FOLDER [INDEXTABLE…] | page | places | start | words [FOLDER] | gazetteer FOLDER | plot FILE… | " + FindOptions.Usage;

// dotnet run -c Release --project tests/NewsArchive.Benchmarks -- VERB …
switch (args)
{
    case ["parse", .. var rest]:
        ParseBenchmark.Run(rest.FirstOrDefault());
        break;
    case ["import", var folder, .. var indexTables]:
        await ImportBenchmark.RunAsync(folder, indexTables);
        break;
    case ["page"]:
        await PageBenchmark.RunAsync();
        break;
    case ["places"]:
        PlacesBenchmark.Run();
        break;
    case ["start"]:
        await StartBenchmark.RunAsync();
        break;
    case ["words", .. var rest]:
        WordsBenchmark.Run(rest.FirstOrDefault());
        break;
    case ["gazetteer", var folder]:
        GazetteerBenchmark.Run(folder);
        break;
    case ["find", .. var rest] when FindOptions.Of(rest) is { } options:
        await FindBenchmark.RunAsync(options);
        break;
    case ["plot", _, ..]:
        Plot.Run(args[1..]);
        break;
    default:
        Console.WriteLine(Usage);
        return 2;
}

return 0;
