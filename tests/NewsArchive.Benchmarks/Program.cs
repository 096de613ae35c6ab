using NewsArchive.Benchmarks;

// dotnet run -c Release --project tests/NewsArchive.Benchmarks -- parse [FOLDER] | import FOLDER | page | start | words [FOLDER]
switch (args)
{
    case ["parse", .. var rest]:
        ParseBenchmark.Run(rest.FirstOrDefault());
        break;
    case ["import", var folder]:
        await ImportBenchmark.RunAsync(folder);
        break;
    case ["page"]:
        await PageBenchmark.RunAsync();
        break;
    case ["start"]:
        await StartBenchmark.RunAsync();
        break;
    case ["words", .. var rest]:
        WordsBenchmark.Run(rest.FirstOrDefault());
        break;
    default:
        Console.WriteLine("parse [FOLDER] | import FOLDER | page | start | words [FOLDER]");
        return 2;
}

return 0;
