using System.Text.Json;
using Hyte.Web;

namespace Hyte.Impact.Guides;

/// <summary>How the city assesses: what is asked, from which sides, on which scale. A content never changes; the city writes a new guide, and an assessment keeps the one that it was begun on.</summary>
/// <param name="Perspectives">The sides that an effect is looked at from, in the order of the matrix.</param>
/// <param name="Groups">Population groups.</param>
/// <param name="Horizons">How far ahead, nearest first.</param>
/// <param name="Likelihoods">How sure, surest first.</param>
/// <param name="Scale">Directions and sizes, best first; zero means that no effect is expected.</param>
/// <param name="Questions">The screening.</param>
/// <param name="Threshold">Euros from which a procurement or an investment is assessed.</param>
/// <param name="CostYears">How many years the costs of an alternative are told for.</param>
/// <param name="Templates">Ready rows of effects for one kind of assessment each.</param>
internal sealed record GuideContent(
    IReadOnlyList<Perspective> Perspectives,
    IReadOnlyList<Term> Groups,
    IReadOnlyList<Term> Horizons,
    IReadOnlyList<Term> Likelihoods,
    IReadOnlyList<ScaleStep> Scale,
    IReadOnlyList<ScreeningQuestion> Questions,
    int Threshold,
    int CostYears,
    IReadOnlyList<EffectTemplate> Templates)
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web);

    /// <summary>The guide that an installation starts with.</summary>
    public static GuideContent Standard { get; } = ReadStandard();

    public static GuideContent FromJson(string json) =>
        JsonSerializer.Deserialize<GuideContent>(json, Written) ?? throw new JsonException("The guide is empty.");

    public string ToJson() => JsonSerializer.Serialize(this, Written);

    /// <summary>The name of a population group, or the code when this guide does not have it.</summary>
    public string GroupName(string? code) => NameIn(Groups, code);

    public string HorizonName(string? code) => NameIn(Horizons, code);

    public string LikelihoodName(string? code) => NameIn(Likelihoods, code);

    public string DimensionName(string perspective, string dimension) => NameIn(Find(perspective)?.Dimensions ?? [], dimension);

    public string PerspectiveName(string code) => Find(code)?.Name ?? code;

    public Perspective? Find(string perspective) => Perspectives.FirstOrDefault(p => p.Code == perspective);

    public ScaleStep? Step(int? value) => Scale.FirstOrDefault(s => s.Value == value);

    /// <summary>A text of the guide with the euros in their place.</summary>
    public string Filled(string text) => text.Replace("{threshold}", FinnishFormat.Number(Threshold, 0) + "\u00A0€", StringComparison.Ordinal);

    private static string NameIn(IReadOnlyList<Term> terms, string? code) => terms.FirstOrDefault(t => t.Code == code)?.Name ?? code ?? "";

    private static GuideContent ReadStandard()
    {
        using var stream = typeof(GuideContent).Assembly.GetManifestResourceStream("Hyte.Impact.Guides.standard-guide.json")
            ?? throw new InvalidOperationException("The standard guide is not built in.");
        return JsonSerializer.Deserialize<GuideContent>(stream, Written) ?? throw new JsonException("The standard guide is empty.");
    }
}

/// <summary>A word that people choose, and the code that is stored for it.</summary>
internal sealed record Term(string Code, string Name);

/// <summary>A side that effects are looked at from, with what is looked at.</summary>
internal sealed record Perspective(string Code, string Name, IReadOnlyList<Term> Dimensions);

/// <summary>A direction and a size in words.</summary>
/// <param name="Value">Above zero good, below zero bad, zero no effect; never added up.</param>
/// <param name="Name">In words.</param>
internal sealed record ScaleStep(int Value, string Name);

/// <summary>A question of the screening, answered by yes or no.</summary>
/// <param name="Code">Stored with the answer.</param>
/// <param name="Text">The question; <c>{threshold}</c> stands for the euros.</param>
/// <param name="Hint">What belongs to it; empty for none.</param>
/// <param name="Reason">How a yes is told as a reason: "päätös …".</param>
/// <param name="Template">The template that a yes proposes; null for none.</param>
internal sealed record ScreeningQuestion(string Code, string Text, string Hint, string Reason, string? Template = null);

/// <summary>Ready rows for one kind of assessment.</summary>
/// <param name="Code">Stored nowhere; names the template in the form.</param>
/// <param name="Name">What it assesses.</param>
/// <param name="Rows">The effects that it asks about.</param>
/// <param name="Hearing">Whom it wants heard; null for nobody in particular.</param>
/// <param name="Telling">What must be told afterwards, as an action; null for nothing.</param>
internal sealed record EffectTemplate(string Code, string Name, IReadOnlyList<TemplateRow> Rows, string? Hearing = null, string? Telling = null);

/// <summary>An effect that a template asks about.</summary>
internal sealed record TemplateRow(string Perspective, string Dimension, string Text, string? Group = null);
