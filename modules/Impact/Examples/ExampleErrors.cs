using System.Globalization;
using Hyte.Modules.Contributions;

namespace Hyte.Impact.Examples;

/// <summary>Gathers what is wrong in the example's file, so that everything can be mended at once.</summary>
internal sealed class ExampleErrors
{
    private readonly List<string> _found = [];

    /// <summary>Takes the mistakes of a part: <c>effects[3].cells[main]</c>.</summary>
    public Action<string, string> At(string place) => (field, message) => _found.Add(string.Format(ExampleTexts.Wrong, field.Length == 0 ? place : $"{place}.{field}", message));

    /// <summary>A day that must be there.</summary>
    public DateOnly Day(string place, string? typed)
    {
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        At(place)("", ExampleTexts.DayWrong);
        return Typed.FirstDay;
    }

    /// <exception cref="SeedFailedException">Something was wrong.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0) throw new SeedFailedException(string.Join('\n', _found.Prepend(string.Format(ExampleTexts.Refused, ExampleFile.FileName))));
    }
}
