using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>Where each opening bracket of a text closes, found in one pass.</summary>
internal sealed class ClosingBrackets
{
    private readonly Dictionary<int, int>? closes;

    public ClosingBrackets(Passage text, Part part)
    {
        if (text.Find('(', part) < 0 && text.Find('[', part) < 0)
            return;
        closes = [];
        var open = new Stack<int>();
        for (var i = part.Start; i < part.End; i++)
        {
            if (text[i] is '(' or '[')
                open.Push(i);
            else if (text[i] is ')' or ']' && open.Count > 0)
                closes[open.Pop()] = i;
        }
    }

    /// <summary>Where the bracket at a place closes, or -1.</summary>
    public int Of(int open) => closes?.GetValueOrDefault(open, -1) ?? -1;
}
