namespace Hyte.Impact.FollowUps;

/// <summary>The plan of the check as a person types it.</summary>
internal sealed class PlanDraft
{
    public string? Due { get; set; }

    public string? Note { get; set; }

    public static PlanDraft Of(FollowUpPlan? saved) => saved is null ? new PlanDraft() : new PlanDraft { Due = saved.Due.ToString("yyyy-MM-dd"), Note = saved.Note };

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="meeting">The day of the meeting: nothing can be checked of a decision before it.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public (DateOnly Due, string? Note)? Read(DateOnly meeting, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var due = typed.Day(nameof(Due), Due, meeting.AddDays(1), Typed.LastDay, FollowUpTexts.DueWrong);
        var note = typed.Optional(nameof(Note), Note, FollowUpPlan.LongestNote);
        return typed.HasRefused ? null : (due!.Value, note);
    }
}

/// <summary>The check of one prediction as a person types it.</summary>
internal sealed class PredictionDraft
{
    /// <summary>Name of an <see cref="FollowUps.Outcome"/>.</summary>
    public string? Outcome { get; set; }

    public string? Why { get; set; }

    /// <summary>The version that the form was filled from; 0 when nobody had checked.</summary>
    public int Version { get; set; }

    /// <summary>The mark of what the form showed.</summary>
    public string? SeenMark { get; set; }

    /// <summary>The person has changed nothing of it.</summary>
    public bool IsUntouched => SeenMark == Mark;

    private string Mark => Seen.Of(Outcome, Why);

    public static PredictionDraft Of(Prediction? saved)
    {
        var draft = saved is null ? new PredictionDraft() : new PredictionDraft { Outcome = saved.Outcome.ToString(), Why = saved.Why, Version = saved.Version };
        draft.SeenMark = draft.Mark;
        return draft;
    }

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused, and when nothing was written: a check may be done in pieces.</returns>
    public PredictionContent? Read(Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var why = typed.Optional(nameof(Why), Why, Prediction.LongestReason);
        var outcome = Enum.GetValues<Outcome>().Cast<Outcome?>().FirstOrDefault(o => o.ToString() == Outcome);
        if (outcome is not null && why is null) typed.Refuse(nameof(Why), FollowUpTexts.WhyMissing);
        if (outcome is null && why is not null) typed.Refuse(nameof(Outcome), FollowUpTexts.OutcomeMissing);
        return typed.HasRefused || outcome is null ? null : new PredictionContent(outcome.Value, why!);
    }
}

/// <summary>The check of one prediction, checked itself.</summary>
internal sealed record PredictionContent(Outcome Outcome, string Why);
