using Hyte.Participation.Forms;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Partnerships;

/// <summary>A prize that the city gave to an association (järjestöpalkinto).</summary>
internal sealed class Award : Record
{
    private Award()
    {
    }

    public Award(AwardContent content) => Write(content);

    public string Name { get; private set; } = "";

    /// <summary>The association that got it.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    public DateOnly GivenOn { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public void Write(AwardContent content)
    {
        Name = content.Name;
        Recipient = content.Recipient;
        Reason = content.Reason;
        GivenOn = content.GivenOn;
        SearchText = Modules.Search.SearchText.Fold($"{Name} {Recipient} {Reason}");
    }
}

/// <summary>What an award says, once it has been checked.</summary>
internal sealed record AwardContent(string Name, string Recipient, string Reason, DateOnly GivenOn)
{
    /// <summary>Checks everything that a person typed.</summary>
    /// <returns>Null when something was refused.</returns>
    public static AwardContent? Read(AwardDraft draft, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var name = typed.Required(nameof(draft.Name), draft.Name, Agreement.LongestName, PartnershipTexts.NameMissing);
        var recipient = typed.Required(nameof(draft.Recipient), draft.Recipient, Agreement.LongestName, PartnershipTexts.RecipientMissing);
        var reason = typed.Required(nameof(draft.Reason), draft.Reason, Agreement.LongestText, PartnershipTexts.ReasonMissing);
        var given = typed.RequiredDay(nameof(draft.GivenOn), draft.GivenOn, PartnershipTexts.GivenMissing, firstYear: 1990);
        return typed.HasRefused ? null : new AwardContent(name, recipient, reason, given!.Value);
    }
}

/// <summary>An award as a person types it.</summary>
internal sealed class AwardDraft
{
    public string? Name { get; set; }

    public string? Recipient { get; set; }

    public string? Reason { get; set; }

    public string? GivenOn { get; set; }

    public static AwardDraft Of(Award saved) => new() { Name = saved.Name, Recipient = saved.Recipient, Reason = saved.Reason, GivenOn = Shown.Day(saved.GivenOn) };
}

internal sealed class AwardModel : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> builder)
    {
        builder.Record("award");
        builder.Property(a => a.Name).HasMaxLength(Agreement.LongestName);
        builder.Property(a => a.Recipient).HasMaxLength(Agreement.LongestName);
        builder.Property(a => a.Reason).HasMaxLength(Agreement.LongestText);
        builder.HasIndex(a => a.GivenOn);
    }
}
