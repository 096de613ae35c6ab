using System.Text;
using System.Xml;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>Text that may stand in XML.</summary>
public static class XmlText
{
    /// <summary>The text; what XML cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
            else
                clean.Append('\uFFFD');
        }

        return clean.ToString();
    }

    private static bool IsClean(string text) => text.All(XmlConvert.IsXmlChar);
}
