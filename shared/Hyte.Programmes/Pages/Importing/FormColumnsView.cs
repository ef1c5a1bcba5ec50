using Hyte.Programmes.Importing;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Pages;

/// <summary>The columns of a paper, for a person to say what each holds.</summary>
/// <param name="Headings">The headings as they were understood.</param>
/// <param name="HasTable">False when nothing was understood as a table.</param>
/// <param name="Periods">Periods that a column can be of; empty when none can.</param>
internal sealed record FormColumnsView(IReadOnlyList<FormColumn> Headings, bool HasTable, IReadOnlyList<PeriodCode> Periods)
{
    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<ColumnChoice> Choices { get; } =
    [
        new(ColumnRole.Measure, null), new(ColumnRole.Parties, null), new(ColumnRole.Roles, null), new(ColumnRole.Description, null), new(ColumnRole.Metric, null), new(ColumnRole.Note, null),
        .. Periods.SelectMany(p => (ColumnChoice[])[new(ColumnRole.Period, p), new(ColumnRole.Status, p), new(ColumnRole.Reason, p)]),
        new(ColumnRole.Context, null),
    ];

    /// <summary>What people call it.</summary>
    public string Name(ColumnChoice choice) => choice.Role switch
    {
        ColumnRole.Measure => ImportTexts.ColumnMeasure,
        ColumnRole.Parties => ImportTexts.RoleParties,
        ColumnRole.Roles => ImportTexts.RoleRoles,
        ColumnRole.Description => ImportTexts.RoleDescription,
        ColumnRole.Metric => ImportTexts.RoleMetric,
        ColumnRole.Note => ImportTexts.RoleNote,
        ColumnRole.Period => string.Format(ImportTexts.RolePeriod, choice.Period),
        ColumnRole.Status => string.Format(ImportTexts.RoleStatus, choice.Period),
        ColumnRole.Reason => string.Format(ImportTexts.RoleReason, choice.Period),
        _ => ImportTexts.RoleSkip,
    };
}
