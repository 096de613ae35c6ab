namespace NewsArchive.Core.Corrections;

/// <summary>The newest correction of each field: the one that is in force.</summary>
public sealed class LatestCorrections
{
    private readonly Dictionary<CorrectionTarget, Correction> _byTarget = [];

    private LatestCorrections(IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            if (!_byTarget.TryGetValue(correction.Target, out var known) || known.Number < correction.Number)
                _byTarget[correction.Target] = correction;
        }
    }

    /// <summary>All of them, one for each field.</summary>
    public IReadOnlyCollection<Correction> All => _byTarget.Values;

    /// <summary>Those among corrections of one document, in any order.</summary>
    public static LatestCorrections Of(IEnumerable<Correction> corrections) => new(corrections);

    /// <summary>
    /// That of a field, or null: the one that names it exactly, or else one of a thing that overlaps it, as a better parser may have drawn its
    /// borders elsewhere since.
    /// </summary>
    public Correction? Find(CorrectionTarget target) =>
        _byTarget.GetValueOrDefault(target) ?? _byTarget.Values.FirstOrDefault(latest => TargetMatch.IsSame(latest.Target, target));
}
