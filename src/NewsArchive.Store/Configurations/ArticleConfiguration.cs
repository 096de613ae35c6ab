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

        // Read backwards, each is newest first and undated last.
        builder.HasIndex(a => a.OrderKey).IsUnique();
        builder.HasIndex(a => new { a.CollectionId, a.OrderKey });
        builder.HasIndex(a => new { a.HasPhoto, a.OrderKey });
        builder.HasIndex(a => new { a.PublishedDayOfYear, a.OrderKey });
        builder.HasIndex(a => a.PublishedMonth);
        builder.HasIndex(a => a.ImportedOn);
        builder.HasIndex(a => a.FoldedTitle);
    }
}
