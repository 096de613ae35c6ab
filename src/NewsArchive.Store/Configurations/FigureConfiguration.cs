using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class FigureConfiguration : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.ComplexProperty(f => f.Span, SpanColumns.Name);
        builder.HasIndex(f => new { f.ArticleId, f.Position }).IsUnique();
        builder.HasIndex(f => new { f.PhotoId, f.ArticleId });
        builder.HasOne<Article>().WithMany().HasForeignKey(f => f.ArticleId);
        builder.HasOne<Photo>().WithMany().HasForeignKey(f => f.PhotoId).OnDelete(DeleteBehavior.Restrict);
    }
}
