namespace NewsArchive.Web.Reader;

/// <summary>Answers for a page that has another address for ever.</summary>
public static class PermanentMove
{
    /// <summary>Sends the reader there with status 301; what stood behind the question mark goes along.</summary>
    public static void To(HttpContext context, string path) =>
        context.Response.Redirect(path + context.Request.QueryString.ToUriComponent(), permanent: true);
}
