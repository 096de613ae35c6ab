namespace NewsArchive.Store.Searching.Columns;

/// <summary>How far the places of articles have been found anew.</summary>
/// <param name="Version">The version by which the places of every article were found.</param>
/// <param name="NextVersion">The version by which they are being found anew, or null when they are not.</param>
/// <param name="DoneArticle">The last article that is done.</param>
/// <param name="Number">Rises when the whole index was made anew, by whatever version, or another archive was put in the place of this one.</param>
internal sealed record IndexProgress(string Version, string? NextVersion, int DoneArticle, long Number)
{
    /// <summary>
    /// The articles whose places were found anew since: from behind the first number to the second. When all are done, everything is read
    /// again (see <see cref="IsSuperseded"/>), so only what is under way counts.
    /// </summary>
    public (int Behind, int Last) ChangedSince(IndexProgress former, int lastArticle)
    {
        if (NextVersion is null)
            return (0, 0);
        var goesOn = NextVersion == former.NextVersion && DoneArticle >= former.DoneArticle;
        return (goesOn ? former.DoneArticle : 0, Math.Min(DoneArticle, lastArticle));
    }

    /// <summary>Whether all places have been found anew since. While that is under way the number rises too, and counts for nothing.</summary>
    public bool IsSuperseded(IndexProgress now) => now.Version != Version || (now.NextVersion is null && now.Number != Number);
}
