using Hyte.Modules.Contributions;

namespace Hyte.Participation.FirstPage;

/// <summary>A register that has something for the common calendar. Registered as <see cref="IDatedRegister"/>.</summary>
internal interface IDatedRegister
{
    /// <summary>What touches the days from <paramref name="from"/> to <paramref name="to"/>, both included, in one query. It is kept until the module's data or the directory changes: it must not depend on who asks.</summary>
    Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken ct);
}
