using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>Collects what is to be said about a query: of each kind, the first.</summary>
internal sealed class QueryNotices
{
    private const int MaxArgument = 60;

    private readonly ImmutableArray<QueryNotice>.Builder _notices = ImmutableArray.CreateBuilder<QueryNotice>();

    internal ImmutableArray<QueryNotice> All => _notices.ToImmutable();

    internal void Add(QueryNoticeCode code, string argument = "")
    {
        if (_notices.All(notice => notice.Code != code))
            _notices.Add(new QueryNotice(code, Visible(argument)));
    }

    private static string Visible(string argument)
    {
        var head = QueryText.Head(argument, MaxArgument);
        return string.Concat(head.Select(c => char.IsControl(c) ? '\ufffd' : c));
    }
}
