using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class BlockConfiguration : IEntityTypeConfiguration<Block>
{
    public void Configure(EntityTypeBuilder<Block> builder)
    {
        // Article and place are read from the number and not kept beside it: for texts in the order of a single number SQLite fills its pages.
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.ArticleId).HasComputedColumnSql("\"Id\" >> 24", stored: false);
        builder.Property(b => b.Ordinal).HasComputedColumnSql("\"Id\" & 16777215", stored: false);
        builder.ComplexProperty(b => b.Span, SpanColumns.Name);
    }
}
