using Hyte.Impact.Hearings;
using Hyte.Impact.Mitigations;

namespace Hyte.Impact.Guides;

/// <summary>What a guide must be like to be put into force.</summary>
internal static class GuideRules
{
    public const int LongestName = 200;
    public const int LongestText = 500;
    public const int LongestHearing = Hearing.LongestWho;
    public const int LongestTelling = Mitigation.LongestText;
    public const int MostCostYears = 10;
    public const int LargestStep = 5;

    /// <summary>Everything that is wrong, in words; empty when the guide can be used.</summary>
    public static IReadOnlyList<string> Problems(GuideContent guide) =>
    [
        .. Terms(GuideTexts.Groups, guide.Groups),
        .. Terms(GuideTexts.Horizons, guide.Horizons),
        .. Terms(GuideTexts.Likelihoods, guide.Likelihoods),
        .. Terms(GuideTexts.Perspectives, [.. guide.Perspectives.Select(p => new Term(p.Code, p.Name))]),
        .. guide.Perspectives.SelectMany(p => Terms(string.Format(GuideTexts.DimensionsOf, p.Name), p.Dimensions)),
        .. Terms(GuideTexts.Templates, [.. guide.Templates.Select(t => new Term(t.Code, t.Name))]),
        .. Terms(GuideTexts.Questions, [.. guide.Questions.Select(q => new Term(q.Code, q.Text))], LongestText),
        .. Scale(guide.Scale),
        .. Least(guide),
        .. References(guide),
    ];

    private static IEnumerable<string> Terms(string list, IReadOnlyList<Term> terms, int longest = LongestName)
    {
        if (terms.Any(t => string.IsNullOrWhiteSpace(t.Name))) yield return string.Format(GuideTexts.NameMissingIn, list);
        foreach (var term in terms.Where(t => t.Name.Length > longest)) yield return string.Format(GuideTexts.NameTooLong, list, longest, term.Name);
        foreach (var same in Same(terms, t => t.Name)) yield return string.Format(GuideTexts.NameTwice, list, same);
        foreach (var same in Same(terms, t => t.Code)) yield return string.Format(GuideTexts.CodeTwice, list, same);
        // A dimension is chosen by its perspective's code and its own with a slash between.
        foreach (var term in terms.Where(t => t.Code.Length == 0 || t.Code.Contains('/', StringComparison.Ordinal))) yield return string.Format(GuideTexts.CodeWrong, list, term.Name);
    }

    private static IEnumerable<string> Scale(IReadOnlyList<ScaleStep> scale)
    {
        if (scale.Count(s => s.Value == 0) != 1) yield return GuideTexts.ScaleZero;
        if (!scale.Any(s => s.Value > 0)) yield return GuideTexts.ScalePositive;
        if (!scale.Any(s => s.Value < 0)) yield return GuideTexts.ScaleNegative;
        if (scale.Any(s => Math.Abs(s.Value) > LargestStep)) yield return string.Format(GuideTexts.ScaleRange, LargestStep);
        if (scale.Any(s => string.IsNullOrWhiteSpace(s.Name))) yield return string.Format(GuideTexts.NameMissingIn, GuideTexts.Scale);
        foreach (var same in Same(scale, s => s.Name)) yield return string.Format(GuideTexts.NameTwice, GuideTexts.Scale, same);
        foreach (var same in scale.Where(s => s.Value != 0).GroupBy(s => s.Value).Where(g => g.Count() > 1)) yield return string.Format(GuideTexts.ScaleTwice, same.Key);
    }

    // Without any of these an assessment could not be begun or filled in.
    private static IEnumerable<string> Least(GuideContent guide)
    {
        if (!guide.Perspectives.Any(p => p.Dimensions.Count > 0)) yield return GuideTexts.PerspectiveMissing;
        if (guide.Horizons.Count == 0) yield return string.Format(GuideTexts.ListEmpty, GuideTexts.Horizons);
        if (guide.Likelihoods.Count == 0) yield return string.Format(GuideTexts.ListEmpty, GuideTexts.Likelihoods);
        if (guide.Questions.Count == 0) yield return string.Format(GuideTexts.ListEmpty, GuideTexts.Questions);
        if (guide.Questions.Any(q => string.IsNullOrWhiteSpace(q.Reason))) yield return GuideTexts.ReasonMissing;
        if (guide.Threshold < 0) yield return GuideTexts.ThresholdWrong;
        if (guide.CostYears is < 1 or > MostCostYears) yield return string.Format(GuideTexts.CostYearsWrong, MostCostYears);
    }

    private static IEnumerable<string> References(GuideContent guide)
    {
        foreach (var template in guide.Templates)
        {
            foreach (var row in template.Rows)
            {
                if (string.IsNullOrWhiteSpace(row.Text)) yield return string.Format(GuideTexts.RowMissing, template.Name);
                if (guide.Find(row.Perspective)?.Dimensions.Any(d => d.Code == row.Dimension) != true) yield return string.Format(GuideTexts.RowDimensionGone, template.Name, row.Text);
                if (row.Group is not null && guide.Groups.All(g => g.Code != row.Group)) yield return string.Format(GuideTexts.RowGroupGone, template.Name, row.Text);
            }
        }

        foreach (var question in guide.Questions.Where(q => q.Template is not null && guide.Templates.All(t => t.Code != q.Template)))
            yield return string.Format(GuideTexts.QuestionTemplateGone, question.Text);
    }

    private static IEnumerable<string> Same<T>(IEnumerable<T> terms, Func<T, string> of) =>
        terms.Select(of).Where(n => !string.IsNullOrWhiteSpace(n)).GroupBy(n => n.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);
}
