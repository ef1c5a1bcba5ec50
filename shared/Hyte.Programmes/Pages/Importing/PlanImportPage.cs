using Hyte.Documents.Papers;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Hyte.Programmes.Pages;

/// <summary>A plan from a paper: into a new draft, or into a programme that is there.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="import">Understands and saves.</param>
/// <param name="directory">Names of the parties.</param>
/// <param name="uploads">Keeps the paper.</param>
/// <param name="user">Who imports.</param>
public abstract class PlanImportPage(ProgrammeModule module, ProgrammeSnapshots snapshots, ImportPlan import, IDirectory directory, IUploads uploads, ICurrentUser user)
    : PaperImportPage(module, snapshots, uploads, user)
{
    private DirectorySnapshot? _directory;

    /// <summary>The programme that is to be made, as it is posted.</summary>
    [BindProperty(SupportsGet = true)]
    public DraftFields Draft { get; set; } = new();

    /// <summary>What the paper would make; null before there is one.</summary>
    internal PlanOutcome? Outcome { get; private set; }

    /// <summary>What a person has said so far.</summary>
    internal PlanAnswers Answers => Request.HasFormContentType ? Posted() : PlanAnswers.None;

    internal bool IsDraft { get; private set; }

    internal string PlaceName => IsDraft ? Draft.Name ?? "" : Programme!.Name;

    internal override string Here => IsDraft
        ? QueryHelpers.AddQueryString(Module.PlanImport(), new Dictionary<string, string?>
        {
            ["Draft.Name"] = Draft.Name,
            ["Draft.StartYear"] = Draft.StartYear?.ToString(),
            ["Draft.EndYear"] = Draft.EndYear?.ToString(),
            ["Draft.PeriodKind"] = Draft.PeriodKind.ToString(),
        })
        : Module.PlanImport(Programme!.Code);

    private protected override string Title => ImportTexts.PlanTitle;

    private protected override string Purpose => $"{Module.Id}-plan";

    private protected override bool MaySave => CurrentUser.May(ProgrammePermissions.EditPlan(Module.Id));

    internal bool PlaceIs(Programme programme) => !IsDraft && programme.Id == Programme?.Id;

    internal string Word(PlanPaperLine line) => (line.Fate, line.Kind) switch
    {
        (PaperFate.New, PlanLineKind.FocusArea) => ImportTexts.PlanNewFocusArea,
        (PaperFate.New, PlanLineKind.Action) => ImportTexts.PlanNewAction,
        (PaperFate.New, _) => ImportTexts.PlanNewMeasure,
        (PaperFate.Changed, _) => ImportTexts.PlanChanges,
        _ => line.Fate.Word(),
    };

    /// <summary>What is known of a party: that it is a partner, and what the directory calls it.</summary>
    internal string About(SplitParty party, bool isRole)
    {
        var known = _directory?.Find(party.EntryCode)?.Name;
        var name = known is null ? ImportTexts.PlanUnknownParty : string.Equals(known, party.RawText, StringComparison.OrdinalIgnoreCase) ? null : $"= {known}";
        var part = isRole ? ImportTexts.PlanIsTitle : party.Kind == PartyKind.Partner ? ImportTexts.PlanIsPartner : null;
        return string.Join(", ", new[] { part, name }.OfType<string>());
    }

    internal static string Names(IEnumerable<SplitParty> parties, PartyKind kind) => string.Join('\n', parties.Where(p => p.Kind == kind).Select(p => p.RawText));

    private protected override bool Accepts(string? programme)
    {
        IsDraft = string.IsNullOrEmpty(programme);
        return IsDraft || Programme is { Status: not ProgrammeStatus.Closed };
    }

    private protected override void CheckPlace()
    {
        if (!IsDraft) return;
        if (string.IsNullOrWhiteSpace(Draft.Name)) ModelState.AddModelError("Draft.Name", ImportTexts.PlanNameMissing);
        if (Draft.StartYear is not (>= 1990 and <= 2100)) ModelState.AddModelError("Draft.StartYear", ImportTexts.PlanYearMissing);
        if (Draft.EndYear is not (>= 1990 and <= 2100)) ModelState.AddModelError("Draft.EndYear", ImportTexts.PlanYearMissing);
        else if (Draft.EndYear < Draft.StartYear) ModelState.AddModelError("Draft.EndYear", Texts.ProgrammeYears);
    }

    private protected override async Task PreviewAsync(Paper paper, CancellationToken ct)
    {
        _directory = await directory.GetAsync(ct);
        Outcome = await import.PreviewAsync(paper, Place(), Answers, ct);
        foreach (var (line, difference) in Outcome.Lines.SelectMany(l => l.Differences.Select(d => (l, d))).Where(d => d.d.Conflict is not null)) ModelState.AddModelError($"take-{line.Key}-{difference.Key}", difference.Conflict!);
    }

    private protected override async Task<int?> SaveAsync(Paper paper, CancellationToken ct)
    {
        _directory = await directory.GetAsync(ct);
        Outcome = await import.ExecuteAsync(paper, Place(), Answers, ct);
        return Outcome.RunId;
    }

    private PlanPlace Place() => IsDraft
        ? new PlanPlace(null, new NewDraft(Draft.Name ?? "", Draft.StartYear ?? 0, Draft.EndYear ?? 0, Draft.PeriodKind))
        : new PlanPlace(Programme!.Id, null);

    private PlanAnswers Posted()
    {
        var form = Request.Form;
        var (responsible, partners) = (PostedForm.Of(form, "resp-"), PostedForm.Of(form, "part-"));
        var split = PostedForm.Changed(form, "resp-").Keys.Union(PostedForm.Changed(form, "part-").Keys);
        return new PlanAnswers
        {
            Form = PostedForm.Choices(form),
            Same = PostedForm.Ticked(form, "same-"),
            Other = PostedForm.Ticked(form, "other-"),
            LeftOut = PostedForm.Ticked(form, "out-"),
            TakenSections = form.ContainsKey("sections") ? form["take"].OfType<string>().ToHashSet(StringComparer.Ordinal) : null,
            Taken = PostedForm.Of(form, "take-"),
            Names = PostedForm.Changed(form, "name-"),
            Parties = split.ToDictionary(key => key, key => new WrittenParties(responsible.GetValueOrDefault(key, ""), partners.GetValueOrDefault(key, "")), StringComparer.Ordinal),
        };
    }
}

/// <summary>The fields of a programme to be made.</summary>
public sealed record DraftFields
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>First year.</summary>
    public int? StartYear { get; set; }

    /// <summary>Last year.</summary>
    public int? EndYear { get; set; }

    /// <summary>The rhythm of follow-up.</summary>
    public PeriodKind PeriodKind { get; set; }
}
