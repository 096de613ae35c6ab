using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Words;

/// <summary>Cuts query text into tokens.</summary>
internal sealed class QueryLexer
{
    private readonly string _text;
    private readonly QueryNotices _notices;
    private readonly StepCounter _steps;
    private readonly List<QueryToken> _tokens = [];
    private int _next;

    private QueryLexer(string text, QueryNotices notices, StepCounter steps)
    {
        _text = text;
        _notices = notices;
        _steps = steps;
    }

    internal static List<QueryToken> Read(string text, QueryNotices notices, StepCounter steps)
    {
        var lexer = new QueryLexer(text, notices, steps);
        while (lexer._next < text.Length)
            lexer.ReadToken();
        return lexer._tokens;
    }

    private void ReadToken()
    {
        var c = _text[_next];
        _steps.Add(1);
        if (char.IsWhiteSpace(c))
            _next++;
        else if (c is '(' or ')')
            Take(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close);
        else if (QueryText.IsQuote(c))
            ReadPhrase();
        else if (QueryText.IsMinus(c) && IsMinus())
            Take(QueryTokenKind.Minus);
        else if (c == '=' && _next + 1 < _text.Length && _text[_next + 1] == '(')
            PassOverExact();
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

    private void PassOverExact()
    {
        _notices.Add(QueryNoticeCode.ExactNotUnderstood);
        _next++;
    }

    // Where a word can start, with something behind it that can be left out.
    private bool IsMinus() =>
        (_next == 0 || QueryText.EndsChunk(_text[_next - 1]) || IsBehindSign())
        && _next + 1 < _text.Length && !char.IsWhiteSpace(_text[_next + 1]) && _text[_next + 1] != ')' && !QueryText.IsMinus(_text[_next + 1]);

    // Titel:-brand and =-brand exclude as -titel:brand and -=brand do.
    private bool IsBehindSign() => _text[_next - 1] is ':' or '=' && _tokens.Count > 0 && _tokens[^1].Kind is QueryTokenKind.Field or QueryTokenKind.Exact;

    private bool IsExact() => _next + 1 < _text.Length && !char.IsWhiteSpace(_text[_next + 1]) && _text[_next + 1] != ')';

    private void ReadPhrase()
    {
        var end = _next + 1;
        while (end < _text.Length && !QueryText.IsQuote(_text[end]))
            end++;
        _steps.Add(end - _next);
        if (end == _text.Length)
        {
            _notices.Add(QueryNoticeCode.UnclosedQuote);
            _next++;
            return;
        }

        _tokens.Add(new QueryToken(QueryTokenKind.Phrase, _text[(_next + 1)..end]));
        _next = end + 1;
    }

    // A field's name is looked for first, so that a row of names is not read to its end for each of them.
    private void ReadChunk()
    {
        var name = NameLength();
        _steps.Add(name);
        if (name > 0 && ReadField(_text.AsSpan(_next, name), _next + name + 1))
        {
            _next += name + 1;
            return;
        }

        var end = _next;
        while (end < _text.Length && !QueryText.EndsChunk(_text[end]))
            end++;
        _steps.Add(end - _next);
        var chunk = _text[_next..end];
        if (QueryText.IsOr(chunk))
            AddOr(chunk);
        else
            _tokens.Add(new QueryToken(QueryTokenKind.Chunk, chunk));
        _next = end;
    }

    // One operator joins two words; another beside it joins nothing.
    private void AddOr(string name)
    {
        if (_tokens.Count > 0 && _tokens[^1].Kind == QueryTokenKind.Or)
            _notices.Add(QueryNoticeCode.DanglingOperator, name);
        else
            _tokens.Add(new QueryToken(QueryTokenKind.Or, name));
    }

    // The letters before a colon, two or more; else 0.
    private int NameLength()
    {
        var end = _next;
        while (end < _text.Length && _text[end] is >= 'A' and <= 'z')
            end++;
        return end < _text.Length && _text[end] == ':' && end - _next > 1 ? end - _next : 0;
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
