using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class UnfinishedArticleConfiguration : IEntityTypeConfiguration<UnfinishedArticle>
{
    public void Configure(EntityTypeBuilder<UnfinishedArticle> builder)
    {
        builder.HasKey(u => u.ArticleId);
        builder.Property(u => u.ArticleId).ValueGeneratedNever();
        builder.HasOne<Article>().WithOne().HasForeignKey<UnfinishedArticle>(u => u.ArticleId);
    }
}
