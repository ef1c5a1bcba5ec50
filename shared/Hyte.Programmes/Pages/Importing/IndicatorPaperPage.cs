using Hyte.Documents.Papers;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Pages;

/// <summary>Indicators with their values and targets from the tables of a paper.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="import">Understands and saves.</param>
/// <param name="uploads">Keeps the paper.</param>
/// <param name="user">Who imports.</param>
public abstract class IndicatorPaperPage(ProgrammeModule module, ProgrammeSnapshots snapshots, ImportIndicators import, IUploads uploads, ICurrentUser user)
    : PaperImportPage(module, snapshots, uploads, user)
{
    /// <summary>What the paper would bring; null before there is one.</summary>
    internal IndicatorPaperOutcome? Outcome { get; private set; }

    /// <summary>What a person has said so far.</summary>
    internal IndicatorAnswers Answers => Request.HasFormContentType ? Posted() : IndicatorAnswers.None;

    internal override string Here => Module.IndicatorPaper(Programme?.Code);

    private protected override string Title => ImportTexts.IndicatorTitle;

    private protected override string Purpose => $"{Module.Id}-indicator-paper";

    private protected override bool MaySave => Programme is not null && CurrentUser.May(ProgrammePermissions.EditIndicators(Module.Id));

    private protected override async Task PreviewAsync(Paper paper, CancellationToken ct)
    {
        if (Programme is null) return;
        Outcome = await import.PreviewAsync(paper, Programme.Id, Answers, ct);
        foreach (var offer in Outcome.Lines.SelectMany(l => l.Offers).Where(o => o.Problem is not null)) ModelState.AddModelError($"ans-{offer.Key}", offer.Problem!);
    }

    private protected override async Task<int?> SaveAsync(Paper paper, CancellationToken ct)
    {
        Outcome = await import.ExecuteAsync(paper, Programme!.Id, Answers, ct);
        return Outcome.RunId;
    }

    /// <summary>What can be said of a column.</summary>
    internal static IReadOnlyList<(IndicatorColumnRole Role, string Name)> ColumnChoices =>
    [
        (IndicatorColumnRole.Indicator, ImportTexts.RoleMetric), (IndicatorColumnRole.Baseline, ImportTexts.IndicatorColumnBaseline), (IndicatorColumnRole.Target, ImportTexts.IndicatorColumnTarget),
        (IndicatorColumnRole.BaselineAndTarget, ImportTexts.IndicatorColumnBoth), (IndicatorColumnRole.Actual, ImportTexts.IndicatorColumnActual),
        (IndicatorColumnRole.FocusArea, PageTexts.FocusArea), (IndicatorColumnRole.Measure, ImportTexts.ColumnMeasureName), (IndicatorColumnRole.Unknown, ImportTexts.RoleSkip),
    ];

    private IndicatorAnswers Posted() => new()
    {
        Columns = PostedForm.Of(Request.Form, "col-").Where(c => Enum.TryParse<IndicatorColumnRole>(c.Value, out _)).ToDictionary(c => c.Key, c => Enum.Parse<IndicatorColumnRole>(c.Value), StringComparer.Ordinal),
        Right = PostedForm.Ticked(Request.Form, "yes-"),
        LeftOut = PostedForm.Ticked(Request.Form, "out-"),
        Replaced = PostedForm.Numbers(Request.Form, "ok-"),
        Indicators = PostedForm.Numbers(Request.Form, "is-"),
        FocusAreas = PostedForm.Numbers(Request.Form, "area-"),
        Places = PostedForm.All(Request.Form, "ans-"),
    };
}
