using System.Text.Json;
using System.Text.Json.Serialization;
using Hyte.Impact.Alternatives;
using Hyte.Impact.Cases;
using Hyte.Impact.Conclusions;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Hearings;
using Hyte.Impact.Screenings;
using Hyte.Impact.Versions;
using Hyte.Modules.Contributions;

namespace Hyte.Impact.Examples;

/// <summary>The worked example as its file tells it: what people would type into the forms, in the order of the work. Nothing of it has been checked.</summary>
/// <remarks>An alternative is named by its key in <see cref="Alternatives"/>, an effect by its text.</remarks>
internal sealed record ExampleFile
{
    public const string FileName = "example-case.json";

    /// <summary>The key of going on as now.</summary>
    public const string Zero = "now";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        // A misspelt field would be lost without a word.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public required CaseDraft Case { get; init; }

    public required ExampleScreening Screening { get; init; }

    public required Dictionary<string, AlternativeDraft> Alternatives { get; init; }

    public required IReadOnlyList<ExampleEffect> Effects { get; init; }

    /// <summary>Why a perspective has no effects, by its code.</summary>
    public Dictionary<string, string> Silent { get; init; } = [];

    public required IReadOnlyList<HearingDraft> Hearings { get; init; }

    public required IReadOnlyList<ExampleMitigation> Mitigations { get; init; }

    public IReadOnlyList<ExampleLink> Links { get; init; } = [];

    /// <summary>The figures of the follow-up.</summary>
    public IReadOnlyList<ExampleFigure> Figures { get; init; } = [];

    public required ConclusionDraft Conclusion { get; init; }

    public required string FinishedOn { get; init; }

    public required PlanDraft FollowUp { get; init; }

    public required DecisionDraft Decision { get; init; }

    public required string FollowedOn { get; init; }

    /// <exception cref="SeedFailedException">The file is not of this form; the message tells where.</exception>
    public static async Task<ExampleFile> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<ExampleFile>(file, Written, ct) ?? throw new JsonException();
        }
        catch (JsonException broken)
        {
            throw new SeedFailedException(string.Format(ExampleTexts.NotJson, FileName, (broken.LineNumber ?? 0) + 1, broken.Path), broken);
        }
    }
}

/// <summary>A screening with its day.</summary>
internal sealed record ExampleScreening
{
    public required string On { get; init; }

    public required Dictionary<string, string?> Answers { get; init; }

    public required ScreeningDecision Decision { get; init; }

    public string? Reason { get; init; }

    public ScreeningDraft Draft => new() { Answers = Answers, Decision = Decision, Reason = Reason };
}

/// <summary>An effect with what each alternative does to it.</summary>
internal sealed record ExampleEffect
{
    public required string Text { get; init; }

    public required string Dimension { get; init; }

    public string? Group { get; init; }

    public string? Area { get; init; }

    public required string Horizon { get; init; }

    /// <summary>By the alternative's key.</summary>
    public required Dictionary<string, ExampleCell> Cells { get; init; }

    public EffectDraft Draft => new() { Text = Text, Dimension = Dimension, Group = Group, Area = Area, Horizon = Horizon };
}

/// <summary>A cell with what its justification rests on.</summary>
internal sealed record ExampleCell
{
    public required string Value { get; init; }

    public string? Likelihood { get; init; }

    public required string Justification { get; init; }

    public IReadOnlyList<ExampleEvidence> Evidence { get; init; } = [];

    public CellDraft Draft => new() { Value = Value, Likelihood = Likelihood, Justification = Justification };
}

/// <summary>What a justification rests on.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Text">What it says, with its source.</param>
/// <param name="Href">Its page; null for none.</param>
/// <param name="Reference">The figure's key; null for what is no figure of the product.</param>
internal sealed record ExampleEvidence(EvidenceKind Kind, string Text, string? Href = null, string? Reference = null)
{
    /// <summary>The indicator whose figure it is; null for what is no figure.</summary>
    public RecordKey? Of => ExampleFigure.IndicatorOf(Reference);
}

/// <summary>An action, perhaps done.</summary>
internal sealed record ExampleMitigation
{
    public required string Text { get; init; }

    /// <summary>The text of the effect; null for the whole.</summary>
    public string? Effect { get; init; }

    public required string Owner { get; init; }

    public required string Due { get; init; }

    public string? DoneOn { get; init; }

    public string? Outcome { get; init; }
}
