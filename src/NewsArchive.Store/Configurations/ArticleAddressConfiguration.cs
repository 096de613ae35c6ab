using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class ArticleAddressConfiguration : IEntityTypeConfiguration<ArticleAddress>
{
    public void Configure(EntityTypeBuilder<ArticleAddress> builder)
    {
        builder.ToTable("Addresses");
        builder.HasKey(a => a.Path);
        builder.WithoutRowid();
        builder.HasIndex(a => a.ArticleId);
        builder.HasOne<Article>().WithMany().HasForeignKey(a => a.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
