using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Surveys.Model;

/// <summary>A survey (kysely), or the question of a week, which is a survey of one question.</summary>
internal sealed class Survey : Record
{
    public const int LongestTitle = 200;
    public const int LongestIntroduction = 4000;
    public const int LongestChange = 4000;
    public const int LongestLink = 500;
    public const int UsualLimit = 5;
    public const int HighestLimit = 50;

    private Survey()
    {
    }

    public Survey(SurveyKind kind, SurveyContent content)
    {
        Kind = kind;
        Write(content);
    }

    public SurveyKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public string? Introduction { get; private set; }

    public DateTime OpensAt { get; private set; }

    /// <summary>The moment from which no answer is taken.</summary>
    public DateTime ClosesAt { get; private set; }

    /// <summary>Signed-in people may answer.</summary>
    public bool ForStaff { get; private set; }

    /// <summary>Anybody may answer, on the residents' pages.</summary>
    public bool ForResidents { get; private set; }

    /// <summary>The roles that a respondent chooses from, separated by commas; empty asks for none.</summary>
    public string RoleNames { get; private set; } = "";

    /// <summary>Counts from 1 to one less than this are not shown.</summary>
    public int HidingLimit { get; private set; } = UsualLimit;

    /// <summary>Results are shown while answers still come.</summary>
    public bool ShowsResultsWhileOpen { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    /// <summary>What the answers changed, told when the survey is closed for good.</summary>
    public string? WhatChanged { get; private set; }

    public string? WhatChangedLink { get; private set; }

    /// <summary>The key of <see cref="Answering.AnswerKeys"/>, locked by the product's own keys. Gone when the survey is closed: after that nothing tells who answered.</summary>
    [NotInHistory]
    public string? AnswerKey { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<RespondentRole> Roles => [.. RoleNames.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<RespondentRole>)];

    public SurveyState StateAt(DateTime now) => this switch
    {
        { PublishedAt: null } => SurveyState.Draft,
        { ClosedAt: not null } => SurveyState.Closed,
        _ when now < OpensAt => SurveyState.Scheduled,
        _ when now < ClosesAt => SurveyState.Open,
        _ => SurveyState.Ended,
    };

    /// <summary>Whether its results may be seen, by those who may see any.</summary>
    public bool ShowsResultsAt(DateTime now) => StateAt(now) switch
    {
        SurveyState.Open => ShowsResultsWhileOpen,
        SurveyState.Ended or SurveyState.Closed => true,
        _ => false,
    };

    public void Write(SurveyContent content)
    {
        Title = content.Title;
        Introduction = content.Introduction;
        OpensAt = content.OpensAt;
        ClosesAt = content.ClosesAt;
        ForStaff = content.ForStaff;
        ForResidents = content.ForResidents;
        RoleNames = string.Join(',', content.Roles);
        HidingLimit = content.HidingLimit;
        ShowsResultsWhileOpen = content.ShowsResultsWhileOpen;
        Fold();
    }

    public void Publish(string answerKey, DateTime now)
    {
        PublishedAt = now;
        AnswerKey = answerKey;
    }

    /// <summary>Takes no more answers from now on.</summary>
    public void End(DateTime now) => ClosesAt = now;

    public void Close(string whatChanged, string? link, DateTime now)
    {
        WhatChanged = whatChanged;
        WhatChangedLink = link;
        ClosedAt = now;
        AnswerKey = null;
        Fold();
    }

    private void Fold() => SearchText = Modules.Search.SearchText.Fold($"{Title} {Introduction} {WhatChanged}");
}

internal sealed class SurveyModel : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.Record("survey");
        builder.Ignore(s => s.Roles);
        builder.Property(s => s.Title).HasMaxLength(Survey.LongestTitle);
        builder.Property(s => s.Introduction).HasMaxLength(Survey.LongestIntroduction);
        builder.Property(s => s.RoleNames).HasMaxLength(200);
        builder.Property(s => s.WhatChanged).HasMaxLength(Survey.LongestChange);
        builder.Property(s => s.WhatChangedLink).HasMaxLength(Survey.LongestLink);
        builder.HasIndex(s => new { s.Kind, s.OpensAt });
    }
}
