using Hyte.Participation.Forms;

namespace Hyte.Participation.Statements;

/// <summary>A statement as a body gives it, once it has been checked.</summary>
internal sealed record GivenContent
{
    public const int LongestText = 8000;

    private GivenContent()
    {
    }

    public required string Text { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required string GivenBy { get; init; }

    public string? Attachment { get; init; }

    /// <summary>Checks what was typed. A statement is given between the days of asking and today, both included.</summary>
    /// <returns>Null when something was refused.</returns>
    public static GivenContent? Read(GivenDraft draft, DateOnly askedOn, DateOnly today, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        var text = fields.Required(nameof(draft.Text), draft.Text, LongestText, StatementTexts.TextMissing);
        var day = fields.RequiredDay(nameof(draft.GivenOn), draft.GivenOn, askedOn, today, StatementTexts.GivenOnMissing);
        var by = fields.Required(nameof(draft.GivenBy), draft.GivenBy, MatterContent.LongestName, StatementTexts.GivenByMissing);
        var attachment = fields.Address(nameof(draft.Attachment), draft.Attachment, MatterContent.LongestAddress);
        return fields.HasRefused ? null : new GivenContent { Text = text, GivenOn = day!.Value, GivenBy = by, Attachment = attachment };
    }
}

/// <summary>A statement as a person types it.</summary>
internal sealed class GivenDraft
{
    public string? Text { get; set; }

    public string? GivenOn { get; set; }

    public string? GivenBy { get; set; }

    public string? Attachment { get; set; }

    public static GivenDraft Of(Statement statement, DateOnly today) => new()
    {
        Text = statement.Text,
        GivenOn = Shown.Day(statement.GivenOn ?? today),
        GivenBy = statement.GivenBy,
        Attachment = statement.Attachment,
    };
}
