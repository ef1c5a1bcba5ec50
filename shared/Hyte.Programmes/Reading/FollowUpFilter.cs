using System.Globalization;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using IQueryCollection = Microsoft.AspNetCore.Http.IQueryCollection;

namespace Hyte.Programmes.Reading;

/// <summary>What a person wants to see of the follow-up table, as it stands in the address.</summary>
public sealed record FollowUpFilter
{
    /// <summary>Code of the programme; the one in force when empty.</summary>
    public string? Programme { get; init; }

    /// <summary>Number of a focus area.</summary>
    public int? Focus { get; init; }

    /// <summary>Directory code of a party.</summary>
    public string? Party { get; init; }

    /// <summary>Directory code of a title.</summary>
    public string? Role { get; init; }

    /// <summary>Code of a status in the period: <c>in-progress</c>; see <see cref="StatusCodes"/>.</summary>
    public string? Status { get; init; }

    /// <summary>The period that <see cref="Status"/> and <see cref="Missing"/> look at: <c>1/23</c>; the current one when empty.</summary>
    public string? Period { get; init; }

    /// <summary>Only what is not updated in the period.</summary>
    public bool Missing { get; init; }

    /// <summary>Only the measures of the person's own titles.</summary>
    public bool Mine { get; init; }

    /// <summary>Words that must all occur.</summary>
    public string? Q { get; init; }

    /// <summary>Reads the filter of an address; what cannot be read is not asked for.</summary>
    internal static FollowUpFilter Of(IQueryCollection query) => query.Count == 0 ? new FollowUpFilter() : new FollowUpFilter
    {
        Programme = Text(query, "programme"),
        Focus = int.TryParse(query["focus"], CultureInfo.InvariantCulture, out var number) ? number : null,
        Party = Text(query, "party"),
        Role = Text(query, "role"),
        Status = Text(query, "status"),
        Period = Text(query, "period"),
        Missing = bool.TryParse(query["missing"], out var missing) && missing,
        Mine = bool.TryParse(query["mine"], out var mine) && mine,
        Q = Text(query, "q"),
    };

    internal FollowUpStatus? WantedStatus => StatusCodes.Find(Status);

    /// <summary>Tells whether anything is left out.</summary>
    internal bool IsNarrowed => Focus is not null || Party is not null || Role is not null || WantedStatus is not null || Missing || Mine || !string.IsNullOrWhiteSpace(Q);

    /// <summary>The filter as it stands in an address.</summary>
    internal IReadOnlyList<(string Key, string? Value)> ToQuery() =>
    [
        ("programme", Programme),
        ("focus", Focus?.ToString()),
        ("party", Party),
        ("role", Role),
        ("status", Status),
        ("period", Period),
        ("missing", Missing ? "true" : null),
        ("mine", Mine ? "true" : null),
        ("q", Q),
    ];

    private static string? Text(IQueryCollection query, string key) => query[key] is [{ Length: > 0 } text, ..] ? text : null;

    /// <summary>The period that the filter looks at; null when the programme has none.</summary>
    internal ReportingPeriod? PeriodOf(ProgrammeSnapshot snapshot) =>
        (PeriodCode.TryParse(Period, out var code) ? snapshot.Periods.FirstOrDefault(p => p.Code == code) : null) ?? snapshot.CurrentPeriod;
}
