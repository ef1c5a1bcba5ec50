namespace Hyte.Documents.Pdf;

/// <summary>PDFs that are being made, and the last ones that were: a print outlives the request that asked for it, and its page looks here how it is doing.</summary>
/// <remarks>A print is found by its key alone: whoever looks has already found out that the person may read what was printed.</remarks>
public interface IPdfPrints
{
    /// <summary>Whether PDFs can be made here at all.</summary>
    PdfState State { get; }

    /// <summary>The print of a document in a state of it; null when nobody has asked for one, or it was long ago.</summary>
    /// <param name="key">As it was started by.</param>
    PdfPrint? Find(string key);

    /// <summary>Starts a print, unless the same is being made. Returns at once.</summary>
    /// <param name="key">Names the document in its state, and begins with whose it is: <c>reports/7/3</c>. Another state is another key.</param>
    /// <param name="html">The page to print; it may load nothing.</param>
    void Start(string key, string html);
}

/// <summary>One print: on its way, made, or failed.</summary>
/// <remarks>Written by the printing task and read by requests; each field is set whole.</remarks>
public sealed class PdfPrint : IProgress<PdfProgress>
{
    private volatile PdfResult? _result;
    private volatile PdfProgress? _progress;

    internal PdfPrint(DateTime startedAt) => StartedAt = startedAt;

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTime StartedAt { get; }

    /// <summary>What came of it; null while it is under way.</summary>
    public PdfResult? Result => _result;

    /// <summary>How many are before it; null until that is known.</summary>
    public int? Ahead => _progress?.Ahead;

    /// <summary>It waits or is being printed.</summary>
    public bool IsUnderWay => _result is null;

    /// <inheritdoc/>
    public void Report(PdfProgress value) => _progress = value;

    internal void Finish(byte[] file, DateTime at) => _result = new PdfResult(file, null, at);

    internal void Fail(string reason) => _result = new PdfResult(null, reason, StartedAt);
}

/// <summary>What came of a print.</summary>
/// <param name="File">The PDF; null when there is none.</param>
/// <param name="Failure">Why not, in Finnish.</param>
/// <param name="At">When, in UTC.</param>
public sealed record PdfResult(byte[]? File, string? Failure, DateTime At);
