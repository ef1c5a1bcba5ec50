using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>A title that answers for a measure (vastuuhenkilö). It stays when the person in the title changes.</summary>
public sealed class MeasureRole : Record
{
    private MeasureRole()
    {
    }

    internal MeasureRole(Measure measure, int order, string? titleCode, string rawText)
    {
        Measure = measure;
        Order = order;
        TitleCode = titleCode.TrimToNull();
        RawText = rawText.Trim();
    }

    /// <summary>An empty one, into which values of the history are put back.</summary>
    internal static MeasureRole Again() => new();

    internal void Become(int order, string? titleCode, string rawText) => (Order, TitleCode, RawText) = (order, titleCode.TrimToNull(), rawText.Trim());

    /// <summary>The measure.</summary>
    public Measure Measure { get; private set; } = null!;

    /// <summary>Key of the measure.</summary>
    public int MeasureId { get; private set; }

    /// <summary>Order among the measure's titles, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>Directory code of the title, or null when the paper's text could not be told apart.</summary>
    public string? TitleCode { get; private set; }

    /// <summary>The title as the paper names it.</summary>
    public string RawText { get; private set; } = "";
}
