namespace NewsArchive.Core.Parsing;

/// <summary>Counts the characters that the parser looks at, so that a test can see that the cost grows no faster than the text.</summary>
internal sealed class StepCounter
{
    public long Steps { get; private set; }

    public void Add(int steps) => Steps += steps;
}
