using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class ChangeNumberConfiguration : IEntityTypeConfiguration<ChangeNumber>
{
    public void Configure(EntityTypeBuilder<ChangeNumber> builder)
    {
        builder.HasKey(n => n.Scope);
        builder.HasData(new ChangeNumber(ChangeNumber.Archive), new ChangeNumber(ChangeNumber.Index));
    }
}
