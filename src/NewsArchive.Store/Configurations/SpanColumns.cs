using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

/// <summary>A span's two columns have the same names in every table.</summary>
internal static class SpanColumns
{
    public static void Name(ComplexPropertyBuilder<SourceSpan> span)
    {
        span.Property(s => s.Offset).HasColumnName("Offset");
        span.Property(s => s.Length).HasColumnName("Length");
        span.Ignore(s => s.End);
    }
}
