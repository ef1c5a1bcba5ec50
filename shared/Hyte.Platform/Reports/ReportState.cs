namespace Hyte.Platform.Reports;

/// <summary>How far a report has come on its way to the council.</summary>
public enum ReportState
{
    /// <summary>Luonnos: people write, and the modules' chapters are asked anew at each reading.</summary>
    Draft,

    /// <summary>Lausunnoilla: the chapters stand still, the wellbeing group comments and the texts may still change.</summary>
    Comments,

    /// <summary>Kaupunginhallituksen käsittelyssä: nothing changes.</summary>
    Board,

    /// <summary>Kaupunginvaltuuston käsittelyssä, or an extract's tarkastuslautakunnan käsittelyssä: nothing changes.</summary>
    Council,

    /// <summary>Hyväksytty: an immutable snapshot. What is wrong in it is corrected by a new report.</summary>
    Approved,
}
