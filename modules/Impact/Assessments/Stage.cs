namespace Hyte.Impact.Assessments;

/// <summary>Where an assessment stands. The order is the order of the work.</summary>
internal enum Stage
{
    /// <summary>Luonnos.</summary>
    Draft,

    /// <summary>Seulonta.</summary>
    Screening,

    /// <summary>Arviointi.</summary>
    Assessing,

    /// <summary>Lausunnolla.</summary>
    Consulting,

    /// <summary>Viimeistelty.</summary>
    Finished,

    /// <summary>Liitetty päätökseen.</summary>
    Attached,

    /// <summary>Seurannassa.</summary>
    Following,

    /// <summary>Suljettu.</summary>
    Closed,

    /// <summary>Ei arvioida.</summary>
    NotAssessed,
}
