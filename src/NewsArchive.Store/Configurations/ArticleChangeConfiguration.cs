using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class ArticleChangeConfiguration : IEntityTypeConfiguration<ArticleChange>
{
    public void Configure(EntityTypeBuilder<ArticleChange> builder)
    {
        builder.HasKey(c => c.ArticleId);
        builder.Property(c => c.ArticleId).ValueGeneratedNever();
        builder.HasIndex(c => c.Number);
        builder.HasOne<Article>().WithOne().HasForeignKey<ArticleChange>(c => c.ArticleId);
    }
}
