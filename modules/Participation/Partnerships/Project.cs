using Hyte.Participation.Forms;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Partnerships;

/// <summary>What kind of a project it is.</summary>
internal enum ProjectKind
{
    /// <summary>People fund it together (joukkorahoitushanke).</summary>
    CrowdFunded,

    /// <summary>Area boards and advisory bodies carry it out together (yhteistyöhanke).</summary>
    Joint,
}

/// <summary>A project that people or bodies carry out with the city's help.</summary>
internal sealed class Project : Record
{
    public const decimal MostMoney = 100_000_000;

    private Project()
    {
    }

    public Project(ProjectContent content) => Write(content);

    public ProjectKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Who carries it out: an association, a body or a group; never a person by name.</summary>
    public string Lead { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>How the city helped.</summary>
    public string? Help { get; private set; }

    /// <summary>Address of its page.</summary>
    public string? Link { get; private set; }

    /// <summary>Money wanted, in euros.</summary>
    public decimal? Goal { get; private set; }

    /// <summary>Money gathered, in euros; null when not known.</summary>
    public decimal? Raised { get; private set; }

    public DateOnly StartsOn { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public void Write(ProjectContent content)
    {
        (Kind, Name, Lead, Description, Help) = (content.Kind, content.Name, content.Lead, content.Description, content.Help);
        (Link, Goal, Raised, StartsOn, EndsOn) = (content.Link, content.Goal, content.Raised, content.StartsOn, content.EndsOn);
        SearchText = Modules.Search.SearchText.Fold($"{Name} {Lead} {Description}");
    }
}

/// <summary>What a project says, once it has been checked.</summary>
internal sealed record ProjectContent(
    ProjectKind Kind, string Name, string Lead, string? Description, string? Help, string? Link, decimal? Goal, decimal? Raised, DateOnly StartsOn, DateOnly? EndsOn)
{
    /// <summary>Checks everything that a person typed.</summary>
    /// <returns>Null when something was refused.</returns>
    public static ProjectContent? Read(ProjectDraft draft, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        if (draft.Kind is not { } kind || !Enum.IsDefined(kind)) typed.Refuse(nameof(draft.Kind), PartnershipTexts.ProjectKindMissing);
        var name = typed.Required(nameof(draft.Name), draft.Name, Agreement.LongestName, PartnershipTexts.NameMissing);
        var lead = typed.Required(nameof(draft.Lead), draft.Lead, Agreement.LongestName, PartnershipTexts.LeadMissing);
        var description = typed.Optional(nameof(draft.Description), draft.Description, Agreement.LongestText);
        var help = typed.Optional(nameof(draft.Help), draft.Help, Agreement.LongestText);
        var link = typed.Link(nameof(draft.Link), draft.Link, Agreement.LongestName);
        var goal = typed.Number(nameof(draft.Goal), draft.Goal, 0, Project.MostMoney);
        var raised = typed.Number(nameof(draft.Raised), draft.Raised, 0, Project.MostMoney);
        var starts = typed.RequiredDay(nameof(draft.StartsOn), draft.StartsOn, PartnershipTexts.StartMissing, firstYear: 1990);
        var ends = typed.Day(nameof(draft.EndsOn), draft.EndsOn, firstYear: 1990);
        if (ends < starts) typed.Refuse(nameof(draft.EndsOn), PartnershipTexts.EndsBeforeStart);
        return typed.HasRefused ? null : new ProjectContent(draft.Kind!.Value, name, lead, description, help, link, goal, raised, starts!.Value, ends);
    }
}

/// <summary>A project as a person types it.</summary>
internal sealed class ProjectDraft
{
    public ProjectKind? Kind { get; set; }

    public string? Name { get; set; }

    public string? Lead { get; set; }

    public string? Description { get; set; }

    public string? Help { get; set; }

    public string? Link { get; set; }

    public string? Goal { get; set; }

    public string? Raised { get; set; }

    public string? StartsOn { get; set; }

    public string? EndsOn { get; set; }

    public static ProjectDraft Of(Project saved) => new()
    {
        Kind = saved.Kind,
        Name = saved.Name,
        Lead = saved.Lead,
        Description = saved.Description,
        Help = saved.Help,
        Link = saved.Link,
        Goal = Shown.Number(saved.Goal),
        Raised = Shown.Number(saved.Raised),
        StartsOn = Shown.Day(saved.StartsOn),
        EndsOn = Shown.Day(saved.EndsOn),
    };
}

internal sealed class ProjectModel : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.Record("project");
        builder.Property(p => p.Name).HasMaxLength(Agreement.LongestName);
        builder.Property(p => p.Lead).HasMaxLength(Agreement.LongestName);
        builder.Property(p => p.Description).HasMaxLength(Agreement.LongestText);
        builder.Property(p => p.Help).HasMaxLength(Agreement.LongestText);
        builder.Property(p => p.Link).HasMaxLength(Agreement.LongestName);
        builder.HasIndex(p => new { p.Kind, p.StartsOn });
    }
}
