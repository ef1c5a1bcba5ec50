using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Storage;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting;

/// <summary>One save in words.</summary>
internal sealed record BudgetChange(DateTime At, string ByName, IReadOnlyList<BudgetFieldChange> Fields);

/// <summary>A field before and after.</summary>
internal sealed record BudgetFieldChange(string Label, string? Before, string? After);

/// <summary>Reads what has been changed, newest first, in the words of the forms.</summary>
internal sealed class BudgetHistory(ParticipationDbContext db)
{
    /// <summary>The most changes that a page shows.</summary>
    public const int Most = 100;

    public async Task<IReadOnlyList<BudgetChange>> ReadAsync<T>(int id, CancellationToken ct)
        where T : Record
    {
        var type = typeof(T).Name;
        var entries = await db.History.AsNoTracking().Where(h => h.RecordType == type && h.RecordId == id).OrderByDescending(h => h.Id).Take(Most).ToListAsync(ct);
        return [.. entries.Select(Told).Where(change => change.Fields.Count > 0)];
    }

    private static BudgetChange Told(HistoryEntry entry) => new(entry.At, entry.ByName,
    [
        .. from field in entry.ReadChanges()
           let label = LabelOf(field.Field)
           where label is not null
           select new BudgetFieldChange(label, Words(field.Field, field.Before), Words(field.Field, field.After)),
    ]);

    private static string? LabelOf(string field) => field switch
    {
        nameof(BudgetRound.State) => BudgetTexts.FieldState,
        nameof(BudgetRound.Name) => BudgetTexts.FieldName,
        nameof(BudgetRound.Year) => BudgetTexts.FieldYear,
        nameof(BudgetRound.Money) => BudgetTexts.FieldMoney,
        nameof(BudgetRound.MinCost) => BudgetTexts.FieldMinCost,
        nameof(BudgetRound.MaxCost) => BudgetTexts.FieldMaxCost,
        nameof(BudgetRound.MostChoices) => BudgetTexts.FieldMostChoices,
        nameof(BudgetRound.ProposalsFrom) => BudgetTexts.FieldProposalsFrom,
        nameof(BudgetRound.ProposalsTo) => BudgetTexts.FieldProposalsTo,
        nameof(BudgetRound.VotingFrom) => BudgetTexts.FieldVotingFrom,
        nameof(BudgetRound.VotingTo) => BudgetTexts.FieldVotingTo,
        nameof(BudgetRound.Conditions) => BudgetTexts.FieldConditions,
        nameof(BudgetProposal.Title) => BudgetTexts.FieldTitle,
        nameof(BudgetProposal.Description) => BudgetTexts.FieldDescription,
        nameof(BudgetProposal.Place) => BudgetTexts.FieldPlace,
        nameof(BudgetProposal.Feasibility) => BudgetTexts.FieldFeasibility,
        nameof(BudgetProposal.FeasibilityReason) => BudgetTexts.FieldReason,
        nameof(BudgetProposal.Cost) => BudgetTexts.FieldCost,
        nameof(BudgetProposal.CostEstimatedBy) => BudgetTexts.FieldEstimatedBy,
        nameof(BudgetProposal.Granted) => BudgetTexts.FieldGranted,
        nameof(BudgetProposal.Progress) => BudgetTexts.FieldProgress,
        nameof(BudgetProposal.RealisedCost) => BudgetTexts.FieldRealisedCost,
        nameof(StaffBallot.Number) => BudgetTexts.FieldBallotNumber,
        nameof(StaffBallot.Chosen) => BudgetTexts.FieldChosen,
        nameof(EventTally.Ballots) => BudgetTexts.FieldBallots,
        nameof(EventTally.Counted) => BudgetTexts.FieldCounted,
        _ => null,
    };

    private static string? Words(string field, string? text) => (field, text) switch
    {
        (_, null) => null,
        (nameof(BudgetRound.State), _) => Enum.TryParse<RoundState>(text, out var state) ? state.Word() : text,
        (nameof(BudgetProposal.Feasibility), _) => Enum.TryParse<Feasibility>(text, out var answer) ? answer.Word() : text,
        (nameof(BudgetProposal.Progress), _) => Enum.TryParse<Progress>(text, out var progress) ? progress.Word() : text,
        (nameof(BudgetRound.Money) or nameof(BudgetRound.MinCost) or nameof(BudgetRound.MaxCost) or nameof(BudgetProposal.Cost) or nameof(BudgetProposal.Granted) or nameof(BudgetProposal.RealisedCost), _) =>
            decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var euros) ? EurosText.Of(euros) : text,
        _ when DateOnly.TryParseExact(text, "O", out var day) => FinnishFormat.Date(day),
        _ => text,
    };
}
