using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Words;

/// <summary>
/// Makes the tree of a query: <c>all = alternatives+</c>, <c>alternatives = term ("OF" term)*</c>,
/// <c>term = "-"? field? "="? (group | phrase | words)</c>.
/// </summary>
internal sealed class QueryParser(List<QueryToken> tokens, QueryNotices notices, StepCounter steps)
{
    private readonly QueryWords _words = new(notices, steps);
    private readonly QueryTree _tree = new(notices);
    private int _next;
    private int _depth;
    private int _passedOver;

    internal QueryNode? Parse() => ParseAll(QueryScope.Any) is { } root ? _tree.Whole(root) : null;

    private QueryNode? ParseAll(QueryScope scope)
    {
        var children = new List<QueryNode>();
        while (_next < tokens.Count && !ClosesGroup())
        {
            if (ParseAlternatives(scope) is { } node)
                children.Add(node);
        }

        return QueryTree.All(children);
    }

    // Whether the group ends here; parentheses that close nothing are passed over.
    private bool ClosesGroup()
    {
        while (_next < tokens.Count && tokens[_next].Kind == QueryTokenKind.Close)
        {
            if (_passedOver > 0)
                _passedOver--;
            else if (_depth > 0)
                return true;
            else
                notices.Add(QueryNoticeCode.StrayParenthesis);
            _next++;
        }

        return _next == tokens.Count;
    }

    private QueryNode? ParseAlternatives(QueryScope scope)
    {
        var children = new List<QueryNode>();
        Add(children, ParseTerm(scope));
        while (IsAt(0, QueryTokenKind.Or) && children.Count > 0 && StartsTerm(1))
        {
            _next++;
            Add(children, ParseTerm(scope));
        }

        return _tree.Any(children);
    }

    private static void Add(List<QueryNode> children, QueryNode? node)
    {
        if (node is not null)
            children.Add(node);
    }

    private QueryNode? ParseTerm(QueryScope scope)
    {
        var (isNot, isExact) = (false, false);
        for (; _next < tokens.Count; _next++)
        {
            steps.Add(1);
            switch (tokens[_next].Kind)
            {
                case QueryTokenKind.Minus:
                    isNot = true;
                    continue;
                case QueryTokenKind.Exact:
                    isExact = true;
                    continue;
                case QueryTokenKind.Field:
                    scope = tokens[_next].Scope;
                    continue;
                case QueryTokenKind.Open when _depth == SearchQuery.MaxDepth:
                    notices.Add(QueryNoticeCode.TooDeep);
                    _passedOver++;
                    continue;
                case QueryTokenKind.Close:
                    return null;
            }

            return Negate(ParseOperand(tokens[_next++], scope, isExact, isNot), isNot);
        }

        return null;
    }

    private QueryNode? ParseOperand(QueryToken token, QueryScope scope, bool isExact, bool isNot)
    {
        if (token.Kind == QueryTokenKind.Open)
        {
            if (isExact)
                notices.Add(QueryNoticeCode.ExactNotUnderstood);
            return ParseGroup(scope);
        }

        if (token.Kind == QueryTokenKind.Phrase)
            return _words.Phrase(token.Text, scope);
        if (token.Kind == QueryTokenKind.Or)
            notices.Add(QueryNoticeCode.DanglingOperator, token.Text);
        var use = (isExact, isNot, _depth == SearchQuery.MaxDepth) switch
        {
            (true, _, _) => ChunkUse.Exact,
            (_, true, false) => ChunkUse.Without,
            (_, _, true) => ChunkUse.Narrow,
            _ => ChunkUse.Words,
        };
        return QueryTree.All(_words.Words(token.Text, scope, use));
    }

    private QueryNode? ParseGroup(QueryScope scope)
    {
        _depth++;
        var start = _next;
        var group = ParseAll(scope);
        _depth--;
        if (_next == tokens.Count)
            notices.Add(QueryNoticeCode.UnclosedParenthesis);
        else if (start == _next++)
            notices.Add(QueryNoticeCode.EmptyParentheses);
        return group;
    }

    private QueryNode? Negate(QueryNode? node, bool isNot) => node is null || !isNot ? node : _tree.Not(node);

    private bool IsAt(int ahead, QueryTokenKind kind) => _next + ahead < tokens.Count && tokens[_next + ahead].Kind == kind;

    private bool StartsTerm(int ahead) =>
        _next + ahead < tokens.Count && !IsAt(ahead, QueryTokenKind.Close) && !IsAt(ahead, QueryTokenKind.Or);
}
