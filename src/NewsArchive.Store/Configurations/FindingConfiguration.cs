using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class FindingConfiguration : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.HasKey(f => new { f.ArticleId, f.Ordinal });
        builder.WithoutRowid();
        builder.HasIndex(f => new { f.PhotoId, f.Code });
        builder.HasOne<Article>().WithMany().HasForeignKey(f => f.ArticleId);
        builder.HasOne<Photo>().WithMany().HasForeignKey(f => f.PhotoId).OnDelete(DeleteBehavior.Restrict);
    }
}
