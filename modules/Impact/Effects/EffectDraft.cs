using System.Globalization;
using Hyte.Impact.Guides;

namespace Hyte.Impact.Effects;

/// <summary>An effect as a person types it, with what each alternative does to it.</summary>
internal sealed class EffectDraft
{
    public string? Text { get; set; }

    /// <summary>The perspective's and the dimension's codes with a slash between: <c>residents/health</c>.</summary>
    public string? Dimension { get; set; }

    public string? Group { get; set; }

    public string? Area { get; set; }

    public string? Horizon { get; set; }

    /// <summary>The mark of what the form showed; null when the row is new.</summary>
    public string? SeenMark { get; set; }

    /// <summary>The person has changed nothing of the row.</summary>
    public bool IsUntouched => SeenMark == Mark;

    private string Mark => Seen.Of(Text, Dimension, Group, Area, Horizon);

    public static EffectDraft Of(Effect saved)
    {
        var draft = new EffectDraft { Text = saved.Text, Dimension = $"{saved.Perspective}/{saved.Dimension}", Group = saved.Group, Area = saved.Area, Horizon = saved.Horizon };
        draft.SeenMark = draft.Mark;
        return draft;
    }

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <returns>Null when something was refused.</returns>
    public EffectContent? Read(GuideContent guide, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var text = typed.Required(nameof(Text), Text, Effect.LongestText, EffectTexts.TextMissing);
        var codes = Dimension?.Split('/') ?? [];
        if (codes is not [var perspective, var dimension] || guide.Find(perspective)?.Dimensions.Any(d => d.Code == dimension) != true)
        {
            typed.Refuse(nameof(Dimension), EffectTexts.DimensionMissing);
            (perspective, dimension) = ("", "");
        }

        if (!string.IsNullOrEmpty(Group) && guide.Groups.All(g => g.Code != Group)) typed.Refuse(nameof(Group), EffectTexts.GroupUnknown);
        var area = typed.Optional(nameof(Area), Area, Effect.LongestArea);
        if (guide.Horizons.All(h => h.Code != Horizon)) typed.Refuse(nameof(Horizon), EffectTexts.HorizonMissing);
        return typed.HasRefused ? null : new EffectContent(perspective, dimension, string.IsNullOrEmpty(Group) ? null : Group, area, Horizon!, text!);
    }
}

/// <summary>A cell as a person types it.</summary>
internal sealed class CellDraft
{
    public string? Value { get; set; }

    public string? Likelihood { get; set; }

    public string? Justification { get; set; }

    /// <summary>The version that the form was filled from; 0 for a cell that nobody had saved.</summary>
    public int Version { get; set; }

    /// <summary>The mark of what the form showed.</summary>
    public string? SeenMark { get; set; }

    /// <summary>The person has changed nothing of the cell.</summary>
    public bool IsUntouched => SeenMark == Mark;

    private string Mark => Seen.Of(Value, Likelihood, Justification);

    public static CellDraft Of(EffectCell? saved)
    {
        var draft = saved is null ? new CellDraft() : new CellDraft
        {
            Value = saved.Value?.ToString(CultureInfo.InvariantCulture),
            Likelihood = saved.Likelihood,
            Justification = saved.Justification,
            Version = saved.Version,
        };
        draft.SeenMark = draft.Mark;
        return draft;
    }

    /// <summary>Checks everything, not only the first mistake. A cell may be left empty whole: then nobody has said.</summary>
    /// <returns>Null when something was refused.</returns>
    public CellContent? Read(GuideContent guide, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var justification = typed.Optional(nameof(Justification), Justification, EffectCell.LongestJustification);
        var value = int.TryParse(Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) && guide.Step(number) is not null ? number : (int?)null;
        var likelihood = guide.Likelihoods.FirstOrDefault(l => l.Code == Likelihood)?.Code;
        if (value is null && justification is not null) typed.Refuse(nameof(Value), EffectTexts.ValueMissing);
        if (value is not null && justification is null) typed.Refuse(nameof(Justification), EffectTexts.JustificationMissing);
        if (value is not (null or 0) && likelihood is null) typed.Refuse(nameof(Likelihood), EffectTexts.LikelihoodMissing);
        return typed.HasRefused ? null : new CellContent(value, value is null or 0 ? null : likelihood, justification);
    }
}

/// <summary>What a cell says, checked.</summary>
internal sealed record CellContent(int? Value, string? Likelihood, string? Justification);
