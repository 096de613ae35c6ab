using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Hosting;

/// <summary>Tells a machine whether the site works: 200 when the archive can be read, 503 when not.</summary>
public static class HealthExtensions
{
    public const string Path = "/gezond";

    public static void MapHealth(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, CheckAsync);

    private static async Task<IResult> CheckAsync(HttpContext context, ArchiveHealth health, ArchiveOpening opening)
    {
        context.Response.Headers.CacheControl = "no-store";
        var state = await health.CheckAsync(context.RequestAborted);
        var answer = new HealthAnswer(state == HealthState.Sound ? "ok" : "fault", NameOf(state), opening.Opened.IsCompleted);
        return Results.Json(answer, statusCode: state == HealthState.Sound ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static string NameOf(HealthState state) => state switch
    {
        HealthState.Sound => "sound",
        HealthState.MigrationsMissing => "migrations-missing",
        _ => "unreadable",
    };

    /// <param name="Status">ok or fault.</param>
    /// <param name="Archive">sound, migrations-missing or unreadable.</param>
    /// <param name="Ready">Whether the first import, if there is one, is over.</param>
    private sealed record HealthAnswer(string Status, string Archive, bool Ready);
}
