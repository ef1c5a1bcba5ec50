using Hyte.Documents.Papers;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Pages;

/// <summary>Follow-ups from a filled table, saved as drafts.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="import">Understands and saves.</param>
/// <param name="uploads">Keeps the paper.</param>
/// <param name="user">Who imports.</param>
public abstract class FollowUpImportPage(ProgrammeModule module, ProgrammeSnapshots snapshots, ImportFollowUps import, IUploads uploads, ICurrentUser user)
    : PaperImportPage(module, snapshots, uploads, user)
{
    /// <summary>What the paper would do; null before there is one.</summary>
    internal PaperOutcome? Outcome { get; private set; }

    /// <summary>What a person has said so far.</summary>
    internal PaperAnswers Answers => Request.HasFormContentType ? Posted() : PaperAnswers.None;

    /// <summary>The indicators that a number in the words of a line could be entered to, with the address of a form that it fills.</summary>
    internal IEnumerable<(MeasuredBy Indicator, string Address)> EntriesFor(PaperLine line, OfferedNumber number)
    {
        if (!Module.HasIndicators || !CurrentUser.May(ProgrammePermissions.EditIndicators(Module.Id)) || !PeriodCode.TryParse(line.Period, out var period)) return [];
        var note = string.Format(ImportTexts.NumberNote, line.What, period, number.Text);
        return line.Indicators.Where(i => number.Fits(i.Unit)).Select(i => (i, Module.IndicatorValue(i.IndicatorId, number.Year ?? period.Year, FinnishFormat.Number(number.Number), note)));
    }

    internal override string Here => Module.FollowUpImport(Programme?.Code);

    private protected override string Title => ImportTexts.Title;

    private protected override string Purpose => $"{Module.Id}-paper";

    private protected override bool MaySave => Programme is not null && CurrentUser.May(ProgrammePermissions.EditFollowUp(Module.Id));

    private protected override async Task PreviewAsync(Paper paper, CancellationToken ct)
    {
        if (Programme is not null) Outcome = await import.PreviewAsync(paper, Programme.Id, Answers, ct);
    }

    private protected override async Task<int?> SaveAsync(Paper paper, CancellationToken ct)
    {
        Outcome = await import.ExecuteAsync(paper, Programme!.Id, Answers, ct);
        return Outcome.RunId;
    }

    private PaperAnswers Posted() => new(Posted("suggested"), PostedForm.Numbers(Request.Form, "ok-"), PostedForm.Ticked(Request.Form, "same-"))
    {
        Form = PostedForm.Choices(Request.Form),
        Statuses = PostedForm.Of(Request.Form, "status-"),
        Terms = PostedForm.Ticked(Request.Form, "term-"),
        PastPeriods = Request.Form["past"].Select(code => PeriodCode.TryParse(code, out var period) ? period : (PeriodCode?)null).OfType<PeriodCode>().ToHashSet(),
    };
}
