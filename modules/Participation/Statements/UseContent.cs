using Hyte.Participation.Forms;

namespace Hyte.Participation.Statements;

/// <summary>How a statement was used, once it has been checked: what it changed, and why it changed no more.</summary>
internal sealed record UseContent
{
    public const int LongestText = 4000;

    private UseContent()
    {
    }

    public required StatementUse Use { get; init; }

    public string? Changed { get; init; }

    public string? Reason { get; init; }

    /// <summary>Checks what was typed. What was used tells what it changed; what was not, or only partly, tells why.</summary>
    /// <returns>Null when something was refused.</returns>
    public static UseContent? Read(UseDraft draft, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        var use = Enum.TryParse<StatementUse>(draft.Use, out var chosen) && Enum.IsDefined(chosen) ? chosen : (StatementUse?)null;
        if (use is null) fields.Refuse(nameof(draft.Use), StatementTexts.UseMissing);
        var changed = use is StatementUse.Used or StatementUse.Partly
            ? fields.Required(nameof(draft.Changed), draft.Changed, LongestText, StatementTexts.ChangedMissing)
            : fields.Optional(nameof(draft.Changed), draft.Changed, LongestText);
        var reason = use is StatementUse.Partly or StatementUse.NotUsed
            ? fields.Required(nameof(draft.Reason), draft.Reason, LongestText, StatementTexts.ReasonMissing)
            : fields.Optional(nameof(draft.Reason), draft.Reason, LongestText);
        return fields.HasRefused ? null : new UseContent { Use = use!.Value, Changed = changed, Reason = reason };
    }
}

/// <summary>How a statement was used, as a person types it.</summary>
internal sealed class UseDraft
{
    public string? Use { get; set; }

    public string? Changed { get; set; }

    public string? Reason { get; set; }

    public static UseDraft Of(Statement statement) => new() { Use = statement.Use?.ToString(), Changed = statement.Changed, Reason = statement.Reason };
}
