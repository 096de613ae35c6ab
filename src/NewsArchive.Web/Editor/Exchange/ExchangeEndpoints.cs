using NewsArchive.Store.Exporting;
using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Editor.Exchange;

/// <summary>All corrections as a file, for whoever may take them out.</summary>
public static class ExchangeEndpoints
{
    public const string Json = "/beheer/correcties.json";
    public const string Csv = "/beheer/correcties.csv";

    public static void MapCorrectionExports(this IEndpointRouteBuilder endpoints)
    {
        var exports = endpoints.MapGroup("").Needs(Operation.ExportCorrections);
        exports.MapGet(Json, (HttpContext context, CorrectionExport export) =>
            Send(context, stream => export.WriteJsonAsync(stream, context.RequestAborted), "application/json", "correcties.json"));
        exports.MapGet(Csv, (HttpContext context, CorrectionExport export) =>
            Send(context, stream => export.WriteCsvAsync(stream, context.RequestAborted), CsvTable.ContentType, "correcties.csv"));
    }

    private static IResult Send(HttpContext context, Func<Stream, Task> write, string type, string name)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Stream(write, type, name);
    }
}
