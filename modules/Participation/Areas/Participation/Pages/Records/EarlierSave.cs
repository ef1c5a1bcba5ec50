using Hyte.Storage;

namespace Hyte.Participation.Pages.Records;

/// <summary>What somebody else saved while a form was open, for the person to compare with what they typed.</summary>
/// <param name="By">Who saved.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Fields">What is stored now, field by field.</param>
internal sealed record EarlierSave(string By, DateTime At, IReadOnlyList<(string Name, string? Value)> Fields)
{
    public static EarlierSave Of(Record saved, IReadOnlyList<(string Name, string? Value)> fields) => new(saved.ChangedByName, saved.ChangedAt, fields);
}
