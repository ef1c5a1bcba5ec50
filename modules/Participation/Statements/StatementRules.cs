using System.Linq.Expressions;
using Hyte.Modules.People;

namespace Hyte.Participation.Statements;

/// <summary>The days and the people of statements.</summary>
internal static class StatementRules
{
    /// <summary>How many days there are from a statement to the answer that tells how it was used.</summary>
    public const int AnswerWithinDays = 30;

    /// <summary>What is late on a day: not given by the due day, or given and not answered in time.</summary>
    public static Expression<Func<Statement, bool>> LateOn(DateOnly today)
    {
        var oldest = today.AddDays(-AnswerWithinDays);
        return s => (s.Stage == StatementStage.Asked && s.Matter.DueOn < today) || (s.Stage == StatementStage.Given && s.GivenOn < oldest);
    }

    /// <summary>The last day of what a statement waits for; null when it waits for nothing.</summary>
    public static DateOnly? WaitsUntil(StatementStage stage, DateOnly dueOn, DateOnly? givenOn) => stage switch
    {
        StatementStage.Asked => dueOn,
        StatementStage.Given => givenOn?.AddDays(AnswerWithinDays),
        _ => null,
    };

    /// <summary>The bodies that may be asked on a day, by name: advisory bodies apart from the others.</summary>
    /// <remarks>An advisory body stands in the directory below another body (kaupungin vaikuttamistoimielimet).</remarks>
    public static ILookup<bool, DirectoryEntry> Bodies(DirectorySnapshot directory, DateOnly today) => directory.Entries
        .Where(e => e.Kind is DirectoryKind.Body or DirectoryKind.Group && (e.ValidFrom is null || e.ValidFrom <= today) && (e.ValidTo is null || e.ValidTo >= today))
        .OrderBy(e => e.Kind).ThenBy(e => e.Name, StringComparer.CurrentCulture)
        .ToLookup(e => directory.Find(e.ParentCode) is { Kind: DirectoryKind.Body });
}
