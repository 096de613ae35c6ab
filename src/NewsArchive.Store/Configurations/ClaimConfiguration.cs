using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Configurations;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.HasKey(c => new { c.ArticleId, c.FigureId });
        builder.HasIndex(c => c.AuthorId);
    }
}
