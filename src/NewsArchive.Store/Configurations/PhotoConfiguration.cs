using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class PhotoConfiguration : IEntityTypeConfiguration<Photo>
{
    public void Configure(EntityTypeBuilder<Photo> builder)
    {
        builder.Property(p => p.Key).HasConversion<HexConversion>();
        builder.HasIndex(p => p.Key).IsUnique();
        builder.HasIndex(p => p.FirstArticleId);
        builder.HasOne<Article>().WithMany().HasForeignKey(p => p.FirstArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
