using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Importing;

/// <summary>The collections that imports name.</summary>
public sealed class CollectionRegister(IDbContextFactory<NewsContext> contexts)
{
    private const int HashLength = 8;

    /// <summary>
    /// The number of the collection of that name, which is made when it is not there. What was not known of it before is filled in; what
    /// is known stays.
    /// </summary>
    public async Task<long> TakeAsync(CollectionDescription description, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var slug = Slug.Of(description.Name) ?? HashSlug(description.Name);
        if (await FindAsync(context, slug, cancellationToken) is { } known)
            return await CompleteAsync(context, known, description, cancellationToken);

        var made = new Collection(slug, description.Name, description.Publisher, description.Licence, description.Address);
        context.Collections.Add(made);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return made.Id;
        }
        catch (DbUpdateException)
        {
            context.ChangeTracker.Clear();
            if (await FindAsync(context, slug, cancellationToken) is not { } faster)
                throw;
            return await CompleteAsync(context, faster, description, cancellationToken);
        }
    }

    // A name in Arabic leaves no letter for a slug; two such names are still two collections.
    private static string HashSlug(string name) =>
        "collectie-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];

    private static Task<Collection?> FindAsync(NewsContext context, string slug, CancellationToken cancellationToken) =>
        context.Collections.SingleOrDefaultAsync(collection => collection.Slug == slug, cancellationToken);

    private static async Task<long> CompleteAsync(
        NewsContext context,
        Collection known,
        CollectionDescription description,
        CancellationToken cancellationToken)
    {
        if (!known.Complete(description.Publisher, description.Licence, description.Address))
            return known.Id;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.ChangeNumbers.Where(number => number.Scope == ChangeNumber.Archive).ExecuteUpdateAsync(
            update => update.SetProperty(number => number.Value, number => number.Value + 1), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return known.Id;
    }
}
