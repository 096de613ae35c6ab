namespace NewsArchive.Core.Parsing;

/// <summary>A stretch of a <see cref="Passage"/>, in its own positions.</summary>
/// <param name="Start">The first position.</param>
/// <param name="End">The position behind the last.</param>
internal readonly record struct Part(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}
