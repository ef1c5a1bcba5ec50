using System.Globalization;
using Hyte.Modules.People;

namespace Hyte.Impact.Mitigations;

/// <summary>An action as a person types it.</summary>
internal sealed class MitigationDraft
{
    public string? Text { get; set; }

    /// <summary>Key of the effect; empty for the whole.</summary>
    public string? Effect { get; set; }

    /// <summary>A title of the directory, by its name.</summary>
    public string? Owner { get; set; }

    public string? Due { get; set; }

    public static MitigationDraft Of(Mitigation saved, DirectorySnapshot names) => new()
    {
        Text = saved.Text,
        Effect = saved.EffectId?.ToString(CultureInfo.InvariantCulture),
        Owner = names.NameOf(saved.OwnerTitleCode),
        Due = saved.Due.ToString("yyyy-MM-dd"),
    };

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="effects">Keys of the case's effects.</param>
    /// <param name="names">Knows titles: without one nobody would get the task.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public MitigationContent? Read(IEnumerable<int> effects, DirectorySnapshot names, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var text = typed.Required(nameof(Text), Text, Mitigation.LongestText, MitigationTexts.TextMissing);
        int? effect = int.TryParse(Effect, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        if (effect is { } chosen && !effects.Contains(chosen)) typed.Refuse(nameof(Effect), MitigationTexts.EffectGone);
        var owner = string.IsNullOrWhiteSpace(Owner) ? null : names.Resolve(Owner.Trim()) is { Kind: DirectoryKind.Title } title ? title.Code : null;
        if (owner is null) typed.Refuse(nameof(Owner), MitigationTexts.OwnerUnknown);
        var due = typed.Day(nameof(Due), Due, Typed.FirstDay, Typed.LastDay, MitigationTexts.DueWrong);
        return typed.HasRefused ? null : new MitigationContent(effect, text!, owner!, due!.Value);
    }
}

/// <summary>What was done, as a person types it.</summary>
internal sealed class OutcomeDraft
{
    public string? DoneOn { get; set; }

    public string? Outcome { get; set; }

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <returns>Null when something was refused.</returns>
    public (DateOnly On, string Outcome)? Read(DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var on = typed.Day(nameof(DoneOn), DoneOn, Typed.FirstDay, today, MitigationTexts.DoneWrong);
        var outcome = typed.Required(nameof(Outcome), Outcome, Mitigation.LongestText, MitigationTexts.OutcomeMissing);
        return typed.HasRefused ? null : (on!.Value, outcome!);
    }
}
