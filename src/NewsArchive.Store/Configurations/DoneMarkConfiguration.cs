using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Configurations;

internal sealed class DoneMarkConfiguration : IEntityTypeConfiguration<DoneMark>
{
    public void Configure(EntityTypeBuilder<DoneMark> builder)
    {
        builder.HasKey(m => new { m.ArticleId, m.FigureId });
    }
}
