using NewsArchive.Benchmarks;

// dotnet run -c Release --project tests/NewsArchive.Benchmarks -- parse [FOLDER] | import FOLDER | page | places | start | gazetteer FOLDER
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
    case ["places"]:
        PlacesBenchmark.Run();
        break;
    case ["start"]:
        await StartBenchmark.RunAsync();
        break;
    case ["gazetteer", var folder]:
        GazetteerBenchmark.Run(folder);
        break;
    default:
        Console.WriteLine("parse [FOLDER] | import FOLDER | page | places | start | gazetteer FOLDER");
        return 2;
}

return 0;
