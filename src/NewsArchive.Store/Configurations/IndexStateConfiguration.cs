using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Configurations;

internal sealed class IndexStateConfiguration : IEntityTypeConfiguration<IndexState>
{
    public void Configure(EntityTypeBuilder<IndexState> builder)
    {
        builder.ToTable("IndexStates");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasData(new IndexState());
    }
}
