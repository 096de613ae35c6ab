using System.Globalization;
using System.Text;
using QRCoder;

namespace NewsArchive.Web.Auth.Own;

/// <summary>Draws a QR code as the path of an SVG, a unit for a module, with the quiet zone that readers need around it.</summary>
internal static class QrPath
{
    internal static (string Path, int Size) Draw(string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return (path.ToString(), rows.Count);
    }
}
