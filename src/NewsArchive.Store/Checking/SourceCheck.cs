using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Checking;

/// <summary>Whether a document's bytes are the ones received, and whether its leaves hold every character once.</summary>
internal sealed class SourceCheck(SourceDocument document, string subject)
{
    private readonly List<CheckFault> _faults = [];

    /// <summary>The text and its leaves; null when the document is too damaged to compare anything with it.</summary>
    public CheckedSource? Read(out IReadOnlyList<CheckFault> faults)
    {
        faults = _faults;
        if (SourceContent.Decompress(document.Content, document.ByteLength) is not { } bytes)
            return Fault(FaultCode.ContentDamaged);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != document.Sha256)
            return Fault(FaultCode.HashDiffers, document.Sha256);
        if (SourceDecoder.Decode(bytes, document.Encoding).Source is not { } source || source.HasByteOrderMark != document.HasByteOrderMark)
            return Fault(FaultCode.EncodingUnfit, SourceDecoder.DisplayName(document.Encoding));
        if (LeafMap.Read(document.Leaves) is not { } leaves || (leaves.Length > 0 && leaves[^1].Span.End > source.Text.Length))
            return Fault(FaultCode.LeavesDamaged);
        if (FirstLoose(source.Text, leaves) is { } offset)
            return Fault(FaultCode.LeavesIncomplete, offset.ToString(CultureInfo.InvariantCulture));
        return new CheckedSource(source, leaves);
    }

    // The first character that is not white space and lies in no leaf. Packed leaves cannot overlap or stand out of order.
    private static int? FirstLoose(string text, ImmutableArray<Leaf> leaves)
    {
        var end = 0;
        foreach (var leaf in leaves.Append(new Leaf(new SourceSpan(text.Length, 0), LeafKind.Mark)))
        {
            for (var i = end; i < leaf.Span.Offset; i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                    return i;
            }

            end = leaf.Span.End;
        }

        return null;
    }

    private CheckedSource? Fault(FaultCode code, string? detail = null)
    {
        _faults.Add(new CheckFault(code, subject, detail));
        return null;
    }
}
