using Hyte.Participation.Forms;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Partnerships;

/// <summary>An agreement on partnership between the city and an association or another party (kumppanuussopimus).</summary>
internal sealed class Agreement : Record
{
    public const int LongestName = 300;
    public const int LongestText = 4000;

    private Agreement()
    {
    }

    public Agreement(AgreementContent content) => Write(content);

    public string Name { get; private set; } = "";

    /// <summary>The other party: an organisation, never a person.</summary>
    public string Partner { get; private set; } = "";

    /// <summary>How it furthers the city's strategy.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Directory code of the city's unit that keeps it; null when not told.</summary>
    public string? UnitCode { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day; null while it goes on until further notice.</summary>
    public DateOnly? EndsOn { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public void Write(AgreementContent content)
    {
        Name = content.Name;
        Partner = content.Partner;
        Purpose = content.Purpose;
        UnitCode = content.UnitCode;
        StartsOn = content.StartsOn;
        EndsOn = content.EndsOn;
        SearchText = Modules.Search.SearchText.Fold($"{Name} {Partner} {Purpose}");
    }
}

/// <summary>What an agreement says, once it has been checked.</summary>
internal sealed record AgreementContent(string Name, string Partner, string Purpose, string? UnitCode, DateOnly StartsOn, DateOnly? EndsOn)
{
    /// <summary>Checks everything that a person typed.</summary>
    /// <returns>Null when something was refused.</returns>
    public static AgreementContent? Read(AgreementDraft draft, IReadOnlyCollection<string> units, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var name = typed.Required(nameof(draft.Name), draft.Name, Agreement.LongestName, PartnershipTexts.NameMissing);
        var partner = typed.Required(nameof(draft.Partner), draft.Partner, Agreement.LongestName, PartnershipTexts.PartnerMissing);
        var purpose = typed.Required(nameof(draft.Purpose), draft.Purpose, Agreement.LongestText, PartnershipTexts.PurposeMissing);
        var starts = typed.RequiredDay(nameof(draft.StartsOn), draft.StartsOn, PartnershipTexts.StartMissing, firstYear: 1990);
        var ends = typed.Day(nameof(draft.EndsOn), draft.EndsOn, firstYear: 1990);
        if (ends < starts) typed.Refuse(nameof(draft.EndsOn), PartnershipTexts.EndsBeforeStart);
        var unit = string.IsNullOrEmpty(draft.UnitCode) ? null : draft.UnitCode;
        if (unit is not null && !units.Contains(unit)) typed.Refuse(nameof(draft.UnitCode), PartnershipTexts.UnitUnknown);
        return typed.HasRefused ? null : new AgreementContent(name, partner, purpose, unit, starts!.Value, ends);
    }
}

/// <summary>An agreement as a person types it.</summary>
internal sealed class AgreementDraft
{
    public string? Name { get; set; }

    public string? Partner { get; set; }

    public string? Purpose { get; set; }

    public string? UnitCode { get; set; }

    public string? StartsOn { get; set; }

    public string? EndsOn { get; set; }

    public static AgreementDraft Of(Agreement saved) => new()
    {
        Name = saved.Name,
        Partner = saved.Partner,
        Purpose = saved.Purpose,
        UnitCode = saved.UnitCode,
        StartsOn = Shown.Day(saved.StartsOn),
        EndsOn = Shown.Day(saved.EndsOn),
    };
}

internal sealed class AgreementModel : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.Record("agreement");
        builder.Property(a => a.Name).HasMaxLength(Agreement.LongestName);
        builder.Property(a => a.Partner).HasMaxLength(Agreement.LongestName);
        builder.Property(a => a.Purpose).HasMaxLength(Agreement.LongestText);
        builder.Property(a => a.UnitCode).HasMaxLength(100);
        builder.HasIndex(a => a.StartsOn);
    }
}
