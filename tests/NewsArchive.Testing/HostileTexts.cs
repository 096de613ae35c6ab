namespace NewsArchive.Testing;

/// <summary>
/// Texts that would run script in a page that let them: known ways in, each behind what closes a text, an attribute, an element, a comment, a
/// style or a script before it. A text that ran says so in <c>window.hostile</c>.
/// </summary>
public static class HostileTexts
{
    private const string Mark = "window.hostile=1";

    private static readonly string[] Openings =
    [
        "", "\">", "'>", "</title>", "</textarea>", "</script>", "</style>", "--></noscript>", "]]>", "</figcaption></figure>",
    ];

    private static readonly string[] Ways =
    [
        $"<script>{Mark}</script>",
        $"<ScRiPt>{Mark}</sCrIpT>",
        $"<img src=x onerror={Mark}>",
        $"<img src=x onerror=\"{Mark}\" alt=\"",
        $"<svg onload={Mark}>",
        $"<svg><script>{Mark}</script></svg>",
        $"<svg><animate onbegin={Mark} attributeName=x dur=1s>",
        $"<iframe srcdoc=\"<script>parent.{Mark}</script>\">",
        $"<iframe src=\"javascript:parent.{Mark}\">",
        $"<a href=\"javascript:{Mark}\" id=hostile-link>klik</a>",
        $"<details open ontoggle={Mark}>",
        $"<input autofocus onfocus={Mark}>",
        $"<video><source onerror={Mark}>",
        $"<math><mtext><table><mglyph><style><img src=x onerror={Mark}>",
        $"<object data=\"javascript:{Mark}\">",
        $"<form action=\"javascript:{Mark}\"><button autofocus>x</button></form>",
        $"<base href=\"javascript:{Mark}//\">",
        $"<meta http-equiv=refresh content=\"0;url=javascript:{Mark}\">",
        $"<link rel=stylesheet href=\"data:text/css,*{{background:url(javascript:{Mark})}}\">",
        $"<style>@import 'javascript:{Mark}';</style>",
    ];

    private static readonly string[] Others =
    [
        $"[klik](javascript:{Mark})",
        $"[klik](JaVaScRiPt:{Mark})",
        $"[klik](java\tscript:{Mark})",
        $"[klik](&#106;avascript:{Mark})",
        $"[klik](javascript&colon;{Mark})",
        $"[klik](data:text/html,<script>{Mark}</script>)",
        $"[klik](vbscript:{Mark})",
        $"![x](javascript:{Mark})",
        $"![x\" onerror=\"{Mark}](x)",
        $"[a](https://voorbeeld.nl \"\" onmouseover=\"{Mark})",
        $"<javascript:{Mark}>",
        $"*<img src=x onerror={Mark}>*",
        $"{{{{constructor.constructor('{Mark}')()}}}}",
        $"${{{Mark}}}",
        $"@((Microsoft.AspNetCore.Html.HtmlString)\"<script>{Mark}</script>\")",
        $"&lt;script&gt;{Mark}&lt;/script&gt;",
        $"&#60;script&#62;{Mark}&#60;/script&#62;",
        $"\u003cscript\u003e{Mark}\u003c/script\u003e",
        $"＜script＞{Mark}＜/script＞",
        $"<scr\u00adipt>{Mark}</scr\u00adipt>",
        $"=HYPERLINK(\"javascript:{Mark}\")",
        $"javascript:{Mark}",
    ];

    /// <summary>All of them; more than two hundred.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Openings.SelectMany(opening => Ways.Select(way => opening + way)), .. Others];
}
