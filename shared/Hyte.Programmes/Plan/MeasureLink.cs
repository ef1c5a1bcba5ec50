using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>Tells that a measure of another module is the same work. Kept by codes, because that module may be off or away.</summary>
public sealed class MeasureLink : Record
{
    private MeasureLink()
    {
    }

    internal MeasureLink(Measure measure, string otherModule, string otherProgramme, string otherMeasure)
    {
        Measure = measure;
        OtherModule = otherModule;
        OtherProgramme = otherProgramme;
        OtherMeasure = otherMeasure;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; private set; } = null!;

    /// <summary>Key of the measure.</summary>
    public int MeasureId { get; private set; }

    /// <summary>Id of the other module.</summary>
    public string OtherModule { get; private set; } = "";

    /// <summary>Code of the programme there.</summary>
    public string OtherProgramme { get; private set; } = "";

    /// <summary>Number of the measure in that programme.</summary>
    public string OtherMeasure { get; private set; } = "";
}
