using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Configurations;

internal sealed class WithdrawnArticleConfiguration : IEntityTypeConfiguration<WithdrawnArticle>
{
    public void Configure(EntityTypeBuilder<WithdrawnArticle> builder)
    {
        builder.HasKey(w => w.ArticleId);
        builder.Property(w => w.ArticleId).ValueGeneratedNever();
        builder.HasOne<Article>().WithOne().HasForeignKey<WithdrawnArticle>(w => w.ArticleId);
    }
}
