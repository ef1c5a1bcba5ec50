using Hyte.Documents.Sheets;

namespace Hyte.Programmes.Seeding;

/// <summary>Columns of stable codes, whose meaning says each code in words.</summary>
internal static class Coded
{
    /// <param name="heading">Name of the column.</param>
    /// <param name="meaning">What the column tells, without the full stop.</param>
    /// <param name="codes">The codes and what they stand for.</param>
    /// <param name="word">How people call it.</param>
    public static Column Column<T>(string heading, string meaning, IReadOnlyDictionary<string, T> codes, Func<T, string> word)
        where T : struct, Enum
    {
        var all = codes.OrderBy(c => c.Value).ToList();
        var told = string.Join(", ", all.Select(c => $"{c.Key} = {word(c.Value)}"));
        return Documents.Sheets.Column.Choice(heading, string.Format(ExportTexts.Explained, meaning, told), all.Select(c => c.Key));
    }
}
