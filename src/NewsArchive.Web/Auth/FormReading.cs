namespace NewsArchive.Web.Auth;

/// <summary>Reads fields of a form that was sent. The framework has read and bounded it already.</summary>
internal static class FormReading
{
    /// <summary>A field; empty when it is missing or longer than any that means something.</summary>
    internal static string Field(this HttpContext context, string name, int longest) =>
        context.Request.HasFormContentType && context.Request.Form[name] is [{ } value] && value.Length <= longest ? value : "";
}
