using Hyte.Modules.People;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Statements;

/// <summary>What a request for a statement says, once it has been checked. There is no other way to one than <see cref="Read"/>.</summary>
internal sealed record MatterContent
{
    public const int LongestTitle = 300;
    public const int LongestText = 4000;
    public const int LongestAddress = 500;
    public const int LongestName = 200;
    public const int LongestReference = 80;

    private MatterContent()
    {
    }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public string? Address { get; init; }

    public required string Question { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string AskedBy { get; init; }

    public string? AskedByCode { get; init; }

    /// <summary>Checks everything that a person typed.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="directory">Knows who may ask.</param>
    /// <param name="first">The first day that may be the last day for giving.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static MatterContent? Read(MatterDraft draft, DirectorySnapshot directory, DateOnly first, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        var title = fields.Required(nameof(draft.Title), draft.Title, LongestTitle, StatementTexts.TitleMissing);
        var description = fields.Optional(nameof(draft.Description), draft.Description, LongestText);
        var address = fields.Address(nameof(draft.Address), draft.Address, LongestAddress);
        var question = fields.Required(nameof(draft.Question), draft.Question, LongestText, StatementTexts.QuestionMissing);
        var due = fields.RequiredDay(nameof(draft.DueOn), draft.DueOn, first, first.AddYears(5), StatementTexts.DueMissing);
        var askedBy = fields.Required(nameof(draft.AskedBy), draft.AskedBy, LongestName, StatementTexts.AskedByMissing);
        return fields.HasRefused ? null : new MatterContent
        {
            Title = title,
            Description = description,
            Address = address,
            Question = question,
            DueOn = due!.Value,
            AskedBy = askedBy,
            AskedByCode = directory.Resolve(askedBy)?.Code,
        };
    }
}

/// <summary>A request for a statement as a person types it: texts that may be wrong and must not be lost.</summary>
internal sealed class MatterDraft
{
    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Address { get; set; }

    public string? Question { get; set; }

    public string? DueOn { get; set; }

    public string? AskedBy { get; set; }

    /// <summary>Directory codes of the bodies that are asked. A list, for a form is bound into what stands here, and nothing can be put into an array.</summary>
    public List<string> Bodies { get; set; } = [];

    public static MatterDraft Of(StatementMatter matter) => new()
    {
        Title = matter.Title,
        Description = matter.Description,
        Address = matter.Address,
        Question = matter.Question,
        DueOn = Shown.Day(matter.DueOn),
        AskedBy = matter.AskedBy,
    };
}
