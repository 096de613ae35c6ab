using Microsoft.EntityFrameworkCore.ChangeTracking;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

/// <summary>Lists of spans are equal when their spans are.</summary>
internal sealed class SpanListComparer() : ValueComparer<IReadOnlyList<SourceSpan>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    spans => spans.Aggregate(0, (hash, span) => HashCode.Combine(hash, span)),
    spans => spans.ToArray());
