using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.HasOne<SourceDocument>().WithOne().HasForeignKey<Article>(a => a.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Collection>().WithMany().HasForeignKey(a => a.CollectionId).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(a => a.DocumentId).IsUnique();

        // Read backwards, it is newest first and undated last.
        builder.HasIndex(a => a.OrderKey).IsUnique();
        builder.HasIndex(a => new { a.PublishedDayOfYear, a.OrderKey });
    }
}
