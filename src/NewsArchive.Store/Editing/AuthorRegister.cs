using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>Keeps the names of those who make or propose corrections, beside the log that knows only their numbers.</summary>
public sealed class AuthorRegister(IDbContextFactory<NewsContext> contexts)
{
    private const string NameSql = """
        INSERT INTO "Authors" ("Id", "Name", "PublicName") VALUES ({0}, {1}, {2})
        ON CONFLICT ("Id") DO UPDATE SET "Name" = excluded."Name", "PublicName" = excluded."PublicName"
        WHERE "Name" IS NOT excluded."Name" OR "PublicName" IS NOT excluded."PublicName"
        """;

    // Pages that were kept with the former name are made anew.
    private const string RaiseSql = """UPDATE "ChangeNumbers" SET "Value" = "Value" + 1 WHERE "Scope" = {0}""";

    /// <summary>Gives an author names in the place of those before.</summary>
    /// <param name="name">For colleagues; what is blank counts as none.</param>
    /// <param name="publicName">For readers; none for somebody who is shown as the editors together.</param>
    /// <returns>False when a name is longer than <see cref="Author.LongestName"/>; then nothing is changed.</returns>
    public async Task<bool> NameAsync(string authorId, string? name, string? publicName, CancellationToken cancellationToken)
    {
        var (shown, shownToReaders) = (Normalize(name), Normalize(publicName));
        if (shown?.Length > Author.LongestName || shownToReaders?.Length > Author.LongestName)
            return false;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Database.ExecuteSqlRawAsync(NameSql, [authorId, shown!, shownToReaders!], cancellationToken) > 0)
            await context.Database.ExecuteSqlRawAsync(RaiseSql, [ChangeNumber.Archive], cancellationToken);
        return true;
    }

    /// <summary>Forgets the names of an author; what the author did stays under the number.</summary>
    public Task EraseAsync(string authorId, CancellationToken cancellationToken) => NameAsync(authorId, null, null, cancellationToken);

    /// <summary>The names of an author; null when there never were any.</summary>
    public async Task<Author?> FindAsync(string authorId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Authors.AsNoTracking().SingleOrDefaultAsync(a => a.Id == authorId, cancellationToken);
    }

    private static string? Normalize(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();
}
