namespace NewsArchive.Web.Hosting;

/// <summary>Errors as pages in the reader's language, with the status they deserve and nothing of the program's insides.</summary>
public static class ErrorExtensions
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fout", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/niet-gevonden", createScopeForStatusCodePages: true);
    }
}
