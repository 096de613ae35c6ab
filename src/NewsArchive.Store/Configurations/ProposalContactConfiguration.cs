using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Configurations;

internal sealed class ProposalContactConfiguration : IEntityTypeConfiguration<ProposalContact>
{
    public void Configure(EntityTypeBuilder<ProposalContact> builder)
    {
        builder.HasKey(c => c.ProposalId);
        builder.Property(c => c.ProposalId).ValueGeneratedNever();
        builder.Property(c => c.Contact);
    }
}
