using Hyte.Web.Forms;

namespace Hyte.Impact;

/// <summary>Reads the forms of the module.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class Typed(Action<string, string> refuse) : TypedFields(refuse)
{
    /// <summary>The days that a case of the register can have to do with.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <inheritdoc cref="FirstDay"/>
    public static readonly DateOnly LastDay = new(2099, 12, 31);

    /// <summary>A day that must be there and lie between two days, both included.</summary>
    public DateOnly? Day(string field, string? typed, DateOnly earliest, DateOnly latest, string wrong) =>
        Need(field, AnyDay(typed) is { } day && day >= earliest && day <= latest ? day : (DateOnly?)null, wrong);
}
