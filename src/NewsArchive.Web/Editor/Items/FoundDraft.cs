namespace NewsArchive.Web.Editor.Items;

/// <summary>A draft that was found when work began.</summary>
/// <param name="KeptAt">When it was kept, in UTC; null for what this browser still had.</param>
public sealed record FoundDraft(DateTime? KeptAt);
