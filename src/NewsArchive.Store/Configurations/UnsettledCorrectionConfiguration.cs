using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Configurations;

internal sealed class UnsettledCorrectionConfiguration : IEntityTypeConfiguration<UnsettledCorrection>
{
    public void Configure(EntityTypeBuilder<UnsettledCorrection> builder)
    {
        builder.HasKey(u => u.CorrectionId);
        builder.Property(u => u.CorrectionId).ValueGeneratedNever();
        builder.HasIndex(u => u.ArticleId);
    }
}
