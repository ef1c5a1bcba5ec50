namespace Hyte.Programmes.Indicators;

/// <summary>Why a value is missing. A missing value is never zero, and a suppressed one is neither.</summary>
public enum MissingReason
{
    /// <summary>Nobody has entered it.</summary>
    NotEntered,

    /// <summary>The producer has no figure of this municipality.</summary>
    NoMunicipalData,

    /// <summary>Nothing was collected at that time.</summary>
    NotCollected,

    /// <summary>The question was not asked in that round, or the indicator was not in use.</summary>
    NotInUse,

    /// <summary>The way of compiling has changed; the new figure does not continue the old ones.</summary>
    MethodChanged,

    /// <summary>The producer did not do its work.</summary>
    ProducerDidNot,

    /// <summary>There is a value, but fewer than five people stand behind it, so it is not told.</summary>
    Suppressed,

    /// <summary>It is looked at case by case.</summary>
    CaseByCase,
}
