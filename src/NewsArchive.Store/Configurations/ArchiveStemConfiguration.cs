using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Configurations;

internal sealed class ArchiveStemConfiguration : IEntityTypeConfiguration<ArchiveStem>
{
    public void Configure(EntityTypeBuilder<ArchiveStem> builder)
    {
        builder.ToTable("Stems");
        builder.HasKey(s => new { s.Stem, s.Kind, s.Surface });
        builder.WithoutRowid();
    }
}
