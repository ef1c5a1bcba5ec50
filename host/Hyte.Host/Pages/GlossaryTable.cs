using Hyte.Documents.Sheets;
using Hyte.Platform.CityDirectory;

namespace Hyte.Host.Pages;

/// <summary>The glossary as a table.</summary>
internal static class GlossaryTable
{
    public static Table<GlossaryTerm> Columns { get; } = new()
    {
        { Column.Text(PeopleTexts.Abbreviation, PeopleTexts.AbbreviationMeaning), term => term.Abbreviation },
        { Column.LongText(PeopleTexts.Meaning, PeopleTexts.MeaningMeaning), term => term.Meaning },
        { Column.Text(PeopleTexts.TermSource, PeopleTexts.TermSourceMeaning) with { Wraps = true }, term => SourceOf(term) },
    };

    /// <summary>The document and the line in it, as far as they are known.</summary>
    public static string? SourceOf(GlossaryTerm term) => term is { Source: { } source, SourceLine: { } line } ? string.Format(PeopleTexts.TermSourceLine, source, line) : term.Source;
}
