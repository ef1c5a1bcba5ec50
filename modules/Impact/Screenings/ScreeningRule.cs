using Hyte.Impact.Guides;

namespace Hyte.Impact.Screenings;

/// <summary>What the answers of a screening recommend.</summary>
/// <param name="ShouldAssess">Null while a question is open and none has been answered by yes.</param>
/// <param name="Because">The questions that were answered by yes, in the guide's order.</param>
/// <param name="Open">The questions without an answer.</param>
internal sealed record Recommendation(bool? ShouldAssess, IReadOnlyList<ScreeningQuestion> Because, IReadOnlyList<ScreeningQuestion> Open)
{
    /// <summary>One yes is enough to recommend an assessment; only a no to every question recommends none. Nothing unanswered is taken for a no.</summary>
    public static Recommendation Of(GuideContent guide, ScreeningAnswers answers)
    {
        var because = guide.Questions.Where(q => answers[q.Code] == true).ToList();
        var open = guide.Questions.Where(q => answers[q.Code] is null).ToList();
        return new Recommendation(because.Count > 0 ? true : open.Count > 0 ? null : false, because, open);
    }

    /// <summary>The templates that the answers propose, each once.</summary>
    public IReadOnlyList<string> Templates => [.. Because.Select(q => q.Template).OfType<string>().Distinct()];
}
