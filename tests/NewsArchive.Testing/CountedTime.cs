namespace NewsArchive.Testing;

/// <summary>A clock that goes on by a millisecond whenever it is looked at, and can do something at a certain look.</summary>
public sealed class CountedTime : TimeProvider
{
    private int _left = int.MaxValue;
    private long _milliseconds;
    private Action? _action;

    public override long TimestampFrequency => 1000;

    /// <summary>Does something after so many more looks.</summary>
    public void After(int calls, Action action) => (_left, _action) = (calls, action);

    public override long GetTimestamp()
    {
        if (--_left == 0)
            _action?.Invoke();
        return _milliseconds++;
    }
}
