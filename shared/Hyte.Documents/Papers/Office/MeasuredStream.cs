using Hyte.Modules;

namespace Hyte.Documents.Papers.Office;

/// <summary>How much of a document has been unpacked so far, all parts together.</summary>
internal sealed class UnfoldedBytes(string name, PaperLimits limits)
{
    // Small parts that repeat themselves, as every theme and list of styles does, pack tightly and hurt nobody.
    private const long SmallPart = 100_000;

    private long _total;

    /// <summary>Counts bytes more of a part, and refuses a document that unfolds to too many.</summary>
    public void Add(int bytes, long ofPart, long packed)
    {
        _total += bytes;
        if (_total > limits.UnfoldedBytes || (ofPart > SmallPart && ofPart > packed * limits.Ratio)) throw TooMuch();
    }

    /// <summary>The refusal.</summary>
    public RuleBrokenException TooMuch() => new("paper.unfolds-too-much", string.Format(Texts.PaperUnfoldsTooMuch, name));
}

/// <summary>A part while it is unpacked: counts what really comes out of it, whatever the zip says of its size.</summary>
internal sealed class MeasuredStream(Stream part, long packed, UnfoldedBytes unfolded) : Stream
{
    // An XML reader holds a whole text or tag in memory; the longest that Office writes is a drawing's outline.
    private const long MaxAtOnce = 4_000_000;

    private long _read;
    private long _mark;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <summary>A text or tag begins about here.</summary>
    public void Mark() => _mark = _read;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        _read += read;
        unfolded.Add(read, _read, packed);
        return _read - _mark > MaxAtOnce ? throw unfolded.TooMuch() : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) part.Dispose();
        base.Dispose(disposing);
    }
}
