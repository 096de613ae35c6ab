using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class StoredDiagnosticConfiguration : IEntityTypeConfiguration<StoredDiagnostic>
{
    public void Configure(EntityTypeBuilder<StoredDiagnostic> builder)
    {
        builder.ToTable("Diagnostics");
        builder.HasKey(d => new { d.DocumentId, d.Ordinal });
        builder.WithoutRowid();
        builder.HasOne<SourceDocument>().WithMany().HasForeignKey(d => d.DocumentId);
    }
}
