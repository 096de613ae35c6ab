using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace NewsArchive.Web.Reader.LinkedData;

/// <summary>Writes schema.org data for the head of a page.</summary>
public static class JsonLd
{
    // Letters of every script stay readable; the encoder still writes < > & ' " and half surrogates as escapes, so that no text
    // can end the script element that holds it.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The element that holds the data. Browsers do not run it, and no policy for scripts applies to it.</summary>
    public static string Element(JsonObject data) => $"<script type=\"application/ld+json\">{data.ToJsonString(Options)}</script>";

    internal static JsonObject Thing(string type) => new() { ["@type"] = type };

    internal static JsonObject Organization(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    /// <summary>Sets a value unless it is null or empty.</summary>
    internal static void Set(this JsonObject thing, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            thing[name] = value;
    }
}
