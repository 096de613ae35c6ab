namespace NewsArchive.Core.Words;

/// <summary>Cuts query text into tokens.</summary>
internal sealed class QueryLexer
{
    private readonly string _text;
    private readonly QueryNotices _notices;
    private readonly List<QueryToken> _tokens = [];
    private int _next;

    private QueryLexer(string text, QueryNotices notices)
    {
        _text = text;
        _notices = notices;
    }

    internal static List<QueryToken> Read(string text, QueryNotices notices)
    {
        var lexer = new QueryLexer(text, notices);
        while (lexer._next < text.Length)
            lexer.ReadToken();
        return lexer._tokens;
    }

    private void ReadToken()
    {
        var c = _text[_next];
        if (char.IsWhiteSpace(c))
            _next++;
        else if (c is '(' or ')')
            Take(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close);
        else if (QueryText.IsQuote(c))
            ReadPhrase();
        else if (c == '-' && IsMinus())
            Take(QueryTokenKind.Minus);
        else if (c == '=' && IsExact())
            Take(QueryTokenKind.Exact);
        else
            ReadChunk();
    }

    private void Take(QueryTokenKind kind)
    {
        _tokens.Add(new QueryToken(kind));
        _next++;
    }

    private bool IsMinus() =>
        (_next == 0 || char.IsWhiteSpace(_text[_next - 1]) || _text[_next - 1] == '(')
        && _next + 1 < _text.Length && !char.IsWhiteSpace(_text[_next + 1]) && _text[_next + 1] is not ('-' or ')');

    private bool IsExact() =>
        _next + 1 < _text.Length && !char.IsWhiteSpace(_text[_next + 1]) && _text[_next + 1] is not ('(' or ')');

    private void ReadPhrase()
    {
        var end = _next + 1;
        while (end < _text.Length && !QueryText.IsQuote(_text[end]))
            end++;
        if (end == _text.Length)
        {
            _notices.Add(QueryNoticeCode.UnclosedQuote);
            _next++;
            return;
        }

        _tokens.Add(new QueryToken(QueryTokenKind.Phrase, _text[(_next + 1)..end]));
        _next = end + 1;
    }

    private void ReadChunk()
    {
        var end = _next;
        while (end < _text.Length && !QueryText.EndsChunk(_text[end]))
            end++;
        var chunk = _text.AsSpan(_next, end - _next);
        if (QueryText.IsOr(chunk))
            _tokens.Add(new QueryToken(QueryTokenKind.Or, chunk.ToString()));
        else if (NameLength(chunk) is var name and > 0 && ReadField(chunk[..name], _next + name + 1))
            end = _next + name + 1;
        else
            _tokens.Add(new QueryToken(QueryTokenKind.Chunk, chunk.ToString()));
        _next = end;
    }

    // The letters before a colon at the beginning.
    private static int NameLength(ReadOnlySpan<char> chunk)
    {
        var colon = chunk.IndexOf(':');
        return colon > 1 && !chunk[..colon].ContainsAnyExceptInRange('A', 'z') ? colon : 0;
    }

    // Whether it is a field with something behind it.
    private bool ReadField(ReadOnlySpan<char> name, int value)
    {
        var hasValue = value < _text.Length && !char.IsWhiteSpace(_text[value]) && _text[value] != ')';
        if (QueryText.Scope(name) is not { } scope)
        {
            if (hasValue)
                _notices.Add(QueryNoticeCode.UnknownField, name.ToString());
            return false;
        }

        if (hasValue)
            _tokens.Add(new QueryToken(QueryTokenKind.Field, Scope: scope));
        else
            _notices.Add(QueryNoticeCode.EmptyField, name.ToString());
        return hasValue;
    }
}
