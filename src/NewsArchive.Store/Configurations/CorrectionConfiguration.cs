using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Configurations;

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Sha256).HasConversion<HexConversion>();
        builder.Property(c => c.PreviousHash).HasConversion<HexConversion>();
        builder.Property(c => c.Hash).HasConversion<HexConversion>();
        builder.ComplexProperty(c => c.Span, SpanColumns.Name);
        builder.Ignore(c => c.Target);
        builder.Ignore(c => c.IsParsed);
        builder.Ignore(c => c.IsConfirmation);
        builder.HasIndex(c => c.AuthorId);
        builder.HasIndex(c => c.BatchId);
        builder.HasIndex(c => c.At);
    }
}
