using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Store.Configurations;

/// <summary>Tables whose rows are kept in the order of their key, and that key only once.</summary>
internal static class RowidFree
{
    /// <summary>The model's word for it; engines that always keep rows apart from keys may ignore it.</summary>
    public const string Annotation = "NewsArchive:WithoutRowid";

    /// <summary>Keeps the table by its key alone.</summary>
    public static void WithoutRowid<T>(this EntityTypeBuilder<T> builder)
        where T : class => builder.HasAnnotation(Annotation, true);
}
