using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hyte.Modules.People;

namespace Hyte.Platform.Importing;

/// <summary>An import that was made: of which paper, by whom, and what came of each line.</summary>
public abstract class KeptImport
{
    /// <summary>The longest name of a paper, in characters; the rest of a longer one is left out.</summary>
    public const int LongestPaper = 200;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    private protected KeptImport()
    {
    }

    /// <summary>Keeps an import.</summary>
    /// <param name="paper">Name of the paper.</param>
    /// <param name="lines">All its lines, in their order.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="at">Now, in UTC.</param>
    private protected KeptImport(string paper, IReadOnlyCollection<KeptLine> lines, Actor by, DateTime at)
    {
        Paper = paper.Length > LongestPaper ? paper[..LongestPaper] : paper;
        (CreatedAt, CreatedById, CreatedByName) = (at, by.Id, by.Name);
        Lines = JsonSerializer.Serialize(lines, Plain);
        LineCount = lines.Count;
        Taken = lines.Count(l => l.Fate is ImportFate.New or ImportFate.Changed);
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>Name of the paper.</summary>
    public string Paper { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Id of whoever imported.</summary>
    public string CreatedById { get; private set; } = "";

    /// <summary>How they are shown.</summary>
    public string CreatedByName { get; private set; } = "";

    /// <summary>The lines as JSON; see <see cref="ReadLines"/>.</summary>
    public string Lines { get; private set; } = "[]";

    /// <summary>How many lines there are.</summary>
    public int LineCount { get; private set; }

    /// <summary>How many of them were new or changed something.</summary>
    public int Taken { get; private set; }

    /// <summary>The lines in the order of the paper.</summary>
    public IReadOnlyList<KeptLine> ReadLines() => JsonSerializer.Deserialize<List<KeptLine>>(Lines, Plain) ?? [];
}
