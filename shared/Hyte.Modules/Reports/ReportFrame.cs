namespace Hyte.Modules.Reports;

/// <summary>Which of the city's reports is made.</summary>
public enum ReportTemplate
{
    /// <summary>Jaksoraportti: what the programmes' follow-up of one closed period says, to the board and the council.</summary>
    PeriodFollowUp,

    /// <summary>Vuosittainen hyvinvointiraportti: wellbeing, what lies behind it and the measures taken in a year. Law 612/2021, 6 §.</summary>
    YearlyWellbeing,

    /// <summary>Laaja hyvinvointikertomus ja -suunnitelma: review, plan and evaluation of a council term. Law 612/2021, 6 §.</summary>
    BroadWellbeing,

    /// <summary>Ote tarkastuslautakunnalle: whether the targets of a year were reached, for the audit committee's evaluation. Kuntalaki 410/2015, 121 §.</summary>
    AuditExtract,
}

/// <summary>The parts of a report in the order in which they are read. A chapter belongs to one of them.</summary>
public enum ReportPart
{
    /// <summary>Tiivistelmä.</summary>
    Summary,

    /// <summary>Katsaus: how people fare, by population group and area.</summary>
    Review,

    /// <summary>Seuranta: how the measures went.</summary>
    FollowUp,

    /// <summary>Arviointi: what was carried out of the plan, and with what effect.</summary>
    Evaluation,

    /// <summary>Suunnitelma: goals, measures, parties and indicators ahead.</summary>
    Plan,

    /// <summary>Liitteet.</summary>
    Appendix,
}

/// <summary>What a report tells of.</summary>
/// <param name="Template">Which report.</param>
/// <param name="From">First day of what it tells of: of a half-year, a year or a council term.</param>
/// <param name="To">Last day of it.</param>
/// <param name="At">The moment of reading, in UTC. A chapter tells what was known then.</param>
public sealed record ReportFrame(ReportTemplate Template, DateOnly From, DateOnly To, DateTime At);

/// <summary>A span of time that a module could report on.</summary>
/// <param name="Template">By which report.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Name">As people call it: <c>1/24</c>, <c>2023</c>, <c>2018–2021</c>.</param>
/// <param name="NotYet">Why it cannot be frozen yet, in Finnish (<c>Jakso 1/24 on vielä auki.</c>); null when it can.</param>
public sealed record ReportSpan(ReportTemplate Template, DateOnly From, DateOnly To, string Name, string? NotYet);
