using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>A dated step of a measure (välitavoite).</summary>
public sealed class Milestone : Record
{
    private Milestone()
    {
    }

    internal Milestone(Measure measure, string title, DateOnly due)
    {
        if (string.IsNullOrWhiteSpace(title)) throw new RuleBrokenException("milestone.title", Texts.MilestoneTitleMissing);
        Measure = measure;
        Title = title.Trim();
        Due = due;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; private set; } = null!;

    /// <summary>Key of the measure.</summary>
    public int MeasureId { get; private set; }

    /// <summary>What is done by then.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The last day.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The day on which it was done, or null.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Tells whether it should have been done before the day.</summary>
    public bool IsLate(DateOnly today) => DoneOn is null && Due < today;

    /// <summary>Marks it done.</summary>
    /// <exception cref="RuleBrokenException"><c>milestone.future</c>: the day has not come.</exception>
    public void Complete(DateOnly on, DateOnly today)
    {
        if (on > today) throw new RuleBrokenException("milestone.future", Texts.MilestoneFuture);
        DoneOn = on;
    }

    /// <summary>Takes the mark back.</summary>
    public void Undo() => DoneOn = null;
}
