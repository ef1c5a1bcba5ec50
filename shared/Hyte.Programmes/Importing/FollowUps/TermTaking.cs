using Hyte.Modules.People;
using Hyte.Modules.Search;

namespace Hyte.Programmes.Importing.FollowUps;

/// <summary>Takes the abbreviations that a paper explains. Those that the glossary lacks are stored when a person ticks them; what it says already is never changed by a paper.</summary>
/// <param name="known">What the glossary says of them.</param>
/// <param name="ticked">Keys of the lines that a person has ticked.</param>
/// <param name="paper">Name of the paper.</param>
internal sealed class TermTaking(IReadOnlyList<ExplainedAbbreviation> known, IReadOnlySet<string> ticked, string paper)
{
    private readonly Dictionary<string, string> _meanings = known.ToDictionary(t => SearchText.Fold(t.Abbreviation), t => t.Meaning, StringComparer.Ordinal);

    private readonly List<ExplainedAbbreviation> _taken = [];

    /// <summary>Those to store.</summary>
    public IReadOnlyList<ExplainedAbbreviation> Taken => _taken;

    /// <summary>Names an import in the whole product.</summary>
    public static string KeyOf(string module, int run) => $"{module}:{run}";

    public PaperLine Of(AbbreviationLine line)
    {
        var told = new PaperLine(line.Place.Key(), line.Place.Words(), PaperFate.Same, $"{line.Abbreviation} = {line.Meaning}", null);
        var key = SearchText.Fold(line.Abbreviation);
        if (_meanings.TryGetValue(key, out var meaning))
        {
            return SearchText.Fold(meaning) == SearchText.Fold(line.Meaning) ? told : told with { Fate = PaperFate.Refused, Because = string.Format(ImportTexts.TermOther, meaning) };
        }

        if (line.Meaning.Length > ExplainedAbbreviation.LongestMeaning) return told with { Fate = PaperFate.Refused, Because = string.Format(ImportTexts.TermTooLong, ExplainedAbbreviation.LongestMeaning) };
        told = told with { IsTerm = true };
        if (!ticked.Contains(told.Key)) return told with { Fate = PaperFate.Question, Because = ImportTexts.TermUnknown };
        _meanings[key] = line.Meaning;
        _taken.Add(new ExplainedAbbreviation(line.Abbreviation, line.Meaning, string.IsNullOrWhiteSpace(paper) ? null : paper, line.Place.Line));
        return told with { Fate = PaperFate.New };
    }
}
