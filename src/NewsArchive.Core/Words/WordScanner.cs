using System.Text;

namespace NewsArchive.Core.Words;

/// <summary>
/// Walks over the words of a text. A word is a run of letters and digits of any script. An apostrophe inside it stays inside
/// (<c>Sana'a</c>, <c>N'Djamena</c>); a hyphen ends it (<c>Oost-Aleppo</c> is two words); the dots of an abbreviation (<c>V.S.</c>) and the
/// separators of a number (<c>1.000</c>) do not. Marks, soft hyphens and characters without width are passed over.
/// </summary>
/// <remarks>
/// Never throws; costs one pass. The folded form holds only letters and digits: lower case, without accents. The 's of a genitive or a plural
/// is in the word's span but not in its folded form (<c>Syria's</c> gives <c>syria</c>, <c>foto's</c> gives <c>foto</c>). A decimal number
/// is written with <c>komma</c>: <c>3,5</c> gives <c>3komma5</c>, so that it is not found as 35.
/// </remarks>
/// <param name="text">Any text.</param>
public ref struct WordScanner(ReadOnlySpan<char> text)
{
    /// <summary>The longest folded form, in UTF-16 units; what lies behind it is passed over.</summary>
    public const int MaxLength = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly char[] _folded = new char[MaxLength];
    private int _foldedLength;
    private int _next;
    private bool _full;

    /// <summary>Where the word starts, in UTF-16 units.</summary>
    public int Offset { get; private set; }

    /// <summary>How long the word is in the text, in UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The folded form of the word, until the next call of <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<char> Folded => _folded.AsSpan(0, _foldedLength);

    /// <summary>Goes to the next word; false behind the last one.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            _foldedLength = 0;
            _full = false;
            Offset = _next;
            var width = Take(_next);
            if (width == 0)
            {
                _next++;
                continue;
            }

            _next = End(_next, width);
            Length = _next - Offset;
            if (_foldedLength > 0)
                return true;
        }

        return false;
    }

    // Takes the rest of the word that begins at the start, whose first character is that wide.
    private int End(int start, int width)
    {
        if (char.IsAsciiDigit(_text[start]))
            return EndOfNumber(start);
        return IsAbbreviation(start) ? EndOfAbbreviation(start + 1) : EndOfWord(start + width);
    }

    private int EndOfWord(int i)
    {
        while (i < _text.Length)
        {
            var width = Take(i);
            if (width > 0)
                i += width;
            else if (!IsApostrophe(_text[i]) || _foldedLength == 0 || i + 1 >= _text.Length || !char.IsLetter(_text[i + 1]))
                return i;
            else if (IsGenitive(i + 1))
                return i + 2;
            else
                i++;
        }

        return i;
    }

    private int EndOfNumber(int start)
    {
        var (end, point) = NumberShape.Measure(_text, start);
        for (var i = start + 1; i < end; i++)
        {
            if (i == point)
                Append("komma");
            else
                Take(i);
        }

        return EndOfWord(end);
    }

    // V.S. and N.A.V.O. with or without the last dot.
    private int EndOfAbbreviation(int i)
    {
        while (i + 1 < _text.Length && _text[i] == '.' && IsSingleLetter(i + 1))
        {
            Take(i + 1);
            i += 2;
        }

        return i < _text.Length && _text[i] == '.' ? i + 1 : i;
    }

    // How many units the character at i takes when it belongs to a word, else 0.
    private int Take(int i)
    {
        var c = _text[i];
        if (char.IsAsciiLetterOrDigit(c))
        {
            Append((char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)));
            return 1;
        }

        if (c < 0x80)
            return 0;
        if (!char.IsSurrogate(c))
            return Append(WordFolding.Of(c)) ? 1 : 0;
        return Rune.DecodeFromUtf16(_text[i..], out var rune, out var units) == System.Buffers.OperationStatus.Done
            && Append(WordFolding.Of(rune)) ? units : 0;
    }

    private void Append(char c)
    {
        if (_foldedLength < MaxLength && !_full)
            _folded[_foldedLength++] = c;
    }

    // What does not fit whole ends the folded form, so that no character is halved.
    private bool Append(string? folded)
    {
        if (folded is null)
            return false;
        _full |= _foldedLength + folded.Length > MaxLength;
        if (!_full)
        {
            folded.CopyTo(_folded.AsSpan(_foldedLength));
            _foldedLength += folded.Length;
        }

        return true;
    }

    private readonly bool IsAbbreviation(int start) =>
        start + 2 < _text.Length && _text[start + 1] == '.' && IsSingleLetter(start) && IsSingleLetter(start + 2);

    private readonly bool IsSingleLetter(int i) => char.IsLetter(_text[i]) && IsEnd(i + 1);

    // 's, and 'n as in zo'n.
    private readonly bool IsGenitive(int i) => (_text[i] | 0x20) is 's' or 'n' && IsEnd(i + 1);

    private readonly bool IsEnd(int i) => i >= _text.Length || !char.IsLetterOrDigit(_text[i]);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or '`' or '´' or '′';
}
