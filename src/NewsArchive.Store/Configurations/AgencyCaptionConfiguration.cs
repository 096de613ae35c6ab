using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class AgencyCaptionConfiguration : IEntityTypeConfiguration<AgencyCaption>
{
    public void Configure(EntityTypeBuilder<AgencyCaption> builder)
    {
        builder.HasKey(c => c.FigureId);

        // Says nothing new, but is narrow: counting the rows reads this instead of all the text.
        builder.HasIndex(c => c.FigureId);

        // Nearly always a stretch of the whole text: kept by where it stands, in characters from 1. One that is not has a column of its own.
        builder.Property<int?>("DescriptionStart");
        builder.Property<int?>("DescriptionLength");
        builder.Property<string?>("OwnDescription");
        builder.Property(c => c.Description).HasComputedColumnSql(
            """
            CASE WHEN "DescriptionStart" IS NULL THEN "OwnDescription" ELSE substr("Text", "DescriptionStart", "DescriptionLength") END
            """,
            stored: false);
        builder.ComplexProperty(c => c.Span, SpanColumns.Name);
        builder.HasOne<Figure>().WithOne().HasForeignKey<AgencyCaption>(c => c.FigureId);
    }
}
