using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class SourceDocumentConfiguration : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Sha256).HasConversion<HexConversion>();
        builder.Property(d => d.LineEndFree).HasConversion<HexConversion>();
        builder.Property(d => d.DateFree).HasConversion<HexConversion>();
        builder.HasIndex(d => d.Sha256).IsUnique();
        builder.HasIndex(d => d.LineEndFree);
        builder.HasIndex(d => d.DateFree);
        builder.HasOne<Collection>().WithMany().HasForeignKey(d => d.CollectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
