using Hyte.Web;

namespace Hyte.Impact.Guides;

/// <summary>A part of a guide as a reader sees it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Part">The end of the address where it is edited.</param>
/// <param name="Lines">What it says.</param>
internal sealed record GuideSection(string Title, string Part, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines);
}

/// <summary>Puts a guide into words, part by part.</summary>
internal static class GuideSections
{
    public static IReadOnlyList<GuideSection> Of(GuideContent guide) =>
    [
        new(GuideTexts.Perspectives, "perspectives", [.. guide.Perspectives.Select(p => $"{p.Name}: {string.Join(", ", p.Dimensions.Select(d => d.Name))}")]),
        new(GuideTexts.Groups, "groups", [.. guide.Groups.Select(g => g.Name)]),
        new(GuideTexts.Horizons, "horizons", [.. guide.Horizons.Select(h => h.Name)]),
        new(GuideTexts.Likelihoods, "likelihoods", [.. guide.Likelihoods.Select(l => l.Name)]),
        new(GuideTexts.Scale, "scale", [.. guide.Scale.Select(s => s.Name)]),
        new(GuideTexts.Questions, "questions", [.. guide.Questions.Select(q => Joined(guide.Filled(q.Text), q.Hint, Template(guide, q.Template)))]),
        new(GuideTexts.Costs, "costs",
        [
            string.Format(GuideTexts.ThresholdLine, FinnishFormat.Number(guide.Threshold, 0)),
            string.Format(GuideTexts.CostYearsLine, guide.CostYears),
        ]),
        new(GuideTexts.Templates, "templates", [.. guide.Templates.Select(t => Joined($"{t.Name}: {string.Join("; ", t.Rows.Select(r => r.Text))}", t.Hearing is null ? "" : string.Format(GuideTexts.HearingLine, t.Hearing), t.Telling is null ? "" : string.Format(GuideTexts.TellingLine, t.Telling)))]),
    ];

    /// <summary>The parts that differ, with what each says before and after.</summary>
    public static IReadOnlyList<(string Title, string Before, string After)> Between(GuideContent before, GuideContent after) =>
        [.. Of(before).Zip(Of(after)).Where(s => s.First.Text != s.Second.Text).Select(s => (s.First.Title, s.First.Text, s.Second.Text))];

    private static string Template(GuideContent guide, string? code) =>
        guide.Templates.FirstOrDefault(t => t.Code == code) is { } template ? string.Format(GuideTexts.TemplateLine, template.Name) : "";

    private static string Joined(params string[] pieces) => string.Join(" ", pieces.Where(p => p.Length > 0));
}
