using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class DocumentLinkConfiguration : IEntityTypeConfiguration<DocumentLink>
{
    public void Configure(EntityTypeBuilder<DocumentLink> builder)
    {
        builder.HasKey(l => new { l.DocumentId, l.OtherId });
        builder.WithoutRowid();
        builder.HasIndex(l => l.OtherId);
        builder.HasOne<SourceDocument>().WithMany().HasForeignKey(l => l.DocumentId);
        builder.HasOne<SourceDocument>().WithMany().HasForeignKey(l => l.OtherId);
    }
}
