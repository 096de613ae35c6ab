using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Configurations;

internal sealed class ArchiveSurfaceConfiguration : IEntityTypeConfiguration<ArchiveSurface>
{
    public void Configure(EntityTypeBuilder<ArchiveSurface> builder)
    {
        builder.ToTable("Surfaces");
        builder.HasKey(s => s.Surface);
        builder.WithoutRowid();
    }
}
