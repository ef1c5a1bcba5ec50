using Hyte.Modules.Search;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Importing.FollowUps;

/// <summary>The status that a cell of its own states, in the words of the drop-down list of the product's own workbook.</summary>
/// <param name="Meant">The status of the word; null when there is no word, or none of ours.</param>
/// <param name="Because">Why it cannot be taken, when it cannot.</param>
internal sealed record StatedStatus(FollowUpStatus? Meant, string? Because)
{
    private static readonly StatedStatus Nothing = new(null, null);

    /// <summary>The status to take; null when there is none.</summary>
    public FollowUpStatus? Status => Because is null ? Meant : null;

    /// <summary>There is a status to take, or one to tell of.</summary>
    public bool SaysSomething => Meant is not null || Because is not null;

    /// <summary>Reads the cell of a status.</summary>
    /// <param name="word">Its word.</param>
    /// <param name="reason">The reason of a status that asks for one: what stands in a column of its own, or what the paper says beside the status. Null or empty for none.</param>
    public static StatedStatus Of(string? word, string? reason)
    {
        if (string.IsNullOrWhiteSpace(word)) return Nothing;
        foreach (var status in Enum.GetValues<FollowUpStatus>().Where(s => SearchText.Fold(s.ToMark().Word) == SearchText.Fold(word)))
        {
            // Those that say that nothing has been said.
            if (status is FollowUpStatus.Unknown or FollowUpStatus.NotUpdated) return Nothing;
            // One that asks for a reason is taken with it; without any words it is the owner's to give.
            return new StatedStatus(status, FollowUp.AsksReason(status) && string.IsNullOrEmpty(reason) ? string.Format(ImportTexts.StatusAsksReason, word) : null);
        }

        return new StatedStatus(null, string.Format(ImportTexts.StatusUnknown, word));
    }

    /// <summary>Taking it would change nothing.</summary>
    public bool IsOf(FollowUpStatus stored) => !SaysSomething || Meant == stored;
}
