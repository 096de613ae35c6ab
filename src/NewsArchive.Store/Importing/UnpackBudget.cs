namespace NewsArchive.Store.Importing;

/// <summary>What a zip file, with all that is inside it, may still unpack to.</summary>
internal sealed class UnpackBudget(long bytes)
{
    internal long Left { get; private set; } = bytes;

    internal void Spend(int bytes) => Left = Math.Max(0, Left - bytes);
}

/// <summary>Charges what is really unpacked to the budget, whatever the headers promise.</summary>
internal sealed class CountingStream(Stream inner, UnpackBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Spend(read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
