using System.Linq.Expressions;
using Hyte.Modules.People;

namespace Hyte.Participation.Feedback;

/// <summary>What of the feedback a person sees: handlers all of it with the senders, answerers that of their units without.</summary>
/// <param name="IsHandler">Sees everything, and who sent it.</param>
/// <param name="Units">The units whose feedback an answerer sees.</param>
internal sealed record FeedbackReach(bool IsHandler, IReadOnlyList<string> Units)
{
    public static FeedbackReach Of(ICurrentUser user, DirectorySnapshot directory) => user.May(Rights.HandleFeedback)
        ? new FeedbackReach(true, [])
        : new FeedbackReach(false, [.. directory.Entries.Where(e => e.Kind == DirectoryKind.Unit && user.May(Rights.AnswerFeedback, [e.Code])).Select(e => e.Code)]);

    /// <summary>As part of a query.</summary>
    public Expression<Func<FeedbackItem, bool>> Sees()
    {
        if (IsHandler) return f => true;
        var units = Units;
        return f => f.UnitCode != null && units.Contains(f.UnitCode);
    }

    /// <summary>Of one.</summary>
    public bool Covers(FeedbackItem item) => IsHandler || (item.UnitCode is { } unit && Units.Contains(unit));
}
