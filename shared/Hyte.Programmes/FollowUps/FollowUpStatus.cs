namespace Hyte.Programmes.FollowUps;

/// <summary>How a measure proceeds in a period: the city's own words, normalised.</summary>
public enum FollowUpStatus
{
    /// <summary>A text without a status word; nobody has decided yet (tila ei tiedossa).</summary>
    Unknown,

    /// <summary>Ei aloitettu.</summary>
    NotStarted,

    /// <summary>Suunnitteilla.</summary>
    Planned,

    /// <summary>Valmisteilla.</summary>
    InPreparation,

    /// <summary>Käynnissä, toteutuu.</summary>
    InProgress,

    /// <summary>Toteutuu osittain.</summary>
    Partly,

    /// <summary>Toteutunut.</summary>
    Completed,

    /// <summary>Jatkuva toiminta.</summary>
    Continuous,

    /// <summary>Ei toteudu; always with a reason when a person says so.</summary>
    NotProceeding,

    /// <summary>Keskeytetty; always with a reason when a person says so.</summary>
    Interrupted,

    /// <summary>Siirretty.</summary>
    Postponed,

    /// <summary>Ei päivitetty: the system's own word, never chosen by people and never to be read as "no progress".</summary>
    NotUpdated,
}
