using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>Who carries a measure out (vastuutaho) or takes part in it (yhteistyötaho): an entry of the directory and the words it came from.</summary>
public sealed class MeasureParty : Record
{
    private MeasureParty()
    {
    }

    internal MeasureParty(Measure measure, PartyKind kind, int order, string? entryCode, string rawText)
    {
        Measure = measure;
        Kind = kind;
        Order = order;
        EntryCode = entryCode.TrimToNull();
        RawText = rawText.Trim();
    }

    /// <summary>An empty one, into which values of the history are put back.</summary>
    internal static MeasureParty Again() => new();

    internal void Become(int order, string? entryCode, string rawText) => (Order, EntryCode, RawText) = (order, entryCode.TrimToNull(), rawText.Trim());

    /// <summary>The measure.</summary>
    public Measure Measure { get; private set; } = null!;

    /// <summary>Key of the measure.</summary>
    public int MeasureId { get; private set; }

    /// <summary>Whether it answers for the measure or takes part in it.</summary>
    public PartyKind Kind { get; private set; }

    /// <summary>Order among the measure's parties, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>Directory code, or null when the paper's text could not be told apart.</summary>
    public string? EntryCode { get; private set; }

    /// <summary>The party as the paper names it.</summary>
    public string RawText { get; private set; } = "";
}

/// <summary>The part that a party has in a measure.</summary>
public enum PartyKind
{
    /// <summary>Answers for it (vastuutaho).</summary>
    Responsible,

    /// <summary>Takes part in it (yhteistyötaho).</summary>
    Partner,
}
