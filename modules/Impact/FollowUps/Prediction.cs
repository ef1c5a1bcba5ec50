using Hyte.Storage;

namespace Hyte.Impact.FollowUps;

/// <summary>Whether one effect of the chosen alternative came true.</summary>
internal sealed class Prediction : Record
{
    public const int LongestReason = 4000;

    private Prediction()
    {
    }

    public Prediction(int caseId, int effectId)
    {
        CaseId = caseId;
        EffectId = effectId;
    }

    public int CaseId { get; private set; }

    public int EffectId { get; private set; }

    public Outcome Outcome { get; private set; }

    public string Why { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    public void Write(Outcome outcome, string why, DateOnly on) => (Outcome, Why, CheckedOn) = (outcome, why, on);
}

/// <summary>How a prediction held.</summary>
internal enum Outcome
{
    /// <summary>Piti.</summary>
    Held,

    /// <summary>Piti osittain.</summary>
    HeldPartly,

    /// <summary>Ei pitänyt.</summary>
    DidNotHold,

    /// <summary>Ei voi vielä tietää: kysytään uudelleen.</summary>
    NotKnownYet,
}
