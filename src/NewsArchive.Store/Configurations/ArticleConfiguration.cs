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

        // Every order ends with the id, which each index carries by itself; read backwards it is newest first, undated last.
        builder.HasIndex(a => new { a.Published, a.PublishedTime });
        builder.HasIndex(a => new { a.CollectionId, a.Published, a.PublishedTime });
        builder.HasIndex(a => new { a.HasPhoto, a.Published, a.PublishedTime });
        builder.HasIndex(a => new { a.PublishedDayOfYear, a.Published });
        builder.HasIndex(a => a.PublishedMonth);
        builder.HasIndex(a => a.ImportedOn);
        builder.HasIndex(a => a.FoldedTitle);
    }
}
