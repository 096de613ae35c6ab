using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class BlockConfiguration : IEntityTypeConfiguration<Block>
{
    public void Configure(EntityTypeBuilder<Block> builder)
    {
        builder.HasKey(b => new { b.ArticleId, b.Ordinal });
        builder.WithoutRowid();
        builder.ComplexProperty(b => b.Span, SpanColumns.Name);
        builder.HasOne<Article>().WithMany().HasForeignKey(b => b.ArticleId);
    }
}
