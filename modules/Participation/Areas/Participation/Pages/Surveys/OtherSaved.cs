using Hyte.Storage;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>Somebody else saved first: who and when, and what stands now. The form keeps what was typed and may be saved over it.</summary>
/// <param name="ByName">Who.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Now">What is saved now, by the names of the fields.</param>
internal sealed record OtherSaved(string ByName, DateTime At, IReadOnlyList<(string Name, string? Value)> Now)
{
    public static OtherSaved Of(Record record, params (string Name, string? Value)[] now) => new(record.ChangedByName, record.ChangedAt, now);
}
