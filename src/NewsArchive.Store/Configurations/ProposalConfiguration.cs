using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Configurations;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.Property(p => p.Sha256).HasConversion<HexConversion>();
        builder.Property(p => p.FollowHash).HasConversion<HexConversion>();
        builder.ComplexProperty(p => p.Span, SpanColumns.Name);
        builder.Ignore(p => p.Target);
        builder.HasIndex(p => new { p.State, p.Id });
        builder.HasIndex(p => p.Sha256);
        builder.HasIndex(p => p.FollowHash);
    }
}
