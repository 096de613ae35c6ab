using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Configurations;

internal sealed class StoredPlacesConfiguration : IEntityTypeConfiguration<StoredPlaces>
{
    public void Configure(EntityTypeBuilder<StoredPlaces> builder)
    {
        builder.ToTable("ArticlePlaces");
        builder.HasKey(p => p.ArticleId);
        builder.Property(p => p.ArticleId).ValueGeneratedNever();
        builder.HasOne<Article>().WithOne().HasForeignKey<StoredPlaces>(p => p.ArticleId);
    }
}
