using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Participation.Public;
using Hyte.Participation.Statements;
using Hyte.Web;

namespace Hyte.Participation.Reporting;

/// <summary>What people said and what the city did, as a chapter: only what has been published, and the statements by their numbers.</summary>
internal sealed class PromiseChapter(KeptPromises promises, StatementPromise statements, IDirectory directory)
{
    private const int MostTold = 50;

    /// <returns>Null when nothing was asked, said or answered in the time; to the audit committee that is told.</returns>
    public async Task<ReportChapter?> WriteAsync(ReportFrame frame, DateOnly today, CancellationToken ct)
    {
        var kept = await promises.ListAsync(frame.From, frame.To, MostTold + 1, ct);
        var lines = await statements.ReadAsync(frame.From, frame.To, ct);
        // An audit asks whether promises were kept, so that none were made is an answer too.
        if (kept.Count == 0 && lines.Count == 0 && frame.Template != ReportTemplate.AuditExtract) return null;
        return new ReportChapter("promises", frame.Template is ReportTemplate.BroadWellbeing or ReportTemplate.AuditExtract ? ReportPart.Evaluation : ReportPart.FollowUp, ReportTexts.PromisesTitle,
        [
            new ReportParagraph(string.Format(kept.Count == 0 && lines.Count == 0 ? ReportTexts.PromisesNone : ReportTexts.PromisesLead, FinnishFormat.Date(frame.From), FinnishFormat.Date(frame.To))),
            .. kept.Count == 0 ? (ReportBlock[])[] : [new ReportList([.. kept.Take(MostTold).Select(Item)])],
            .. kept.Count > MostTold ? [new ReportParagraph(string.Format(ReportTexts.PromisesMore, MostTold))] : (ReportBlock[])[],
            .. lines.Count == 0 ? (ReportBlock[])[] : [await StatementsAsync(frame, lines, today, ct)],
        ]);
    }

    private async Task<ReportSection> StatementsAsync(ReportFrame frame, IReadOnlyList<PromiseLine> lines, DateOnly today, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var late = await statements.LateAsync(frame.From, frame.To, today, ct);
        return new ReportSection("statements", ReportTexts.StatementsTitle,
        [
            new ReportTable(
                ReportTexts.StatementsCaption,
                [
                    new ReportColumn(StatementTexts.FieldBody, 2.5), Number(StatementTexts.PromiseAsked), Number(StatementTexts.PromiseGiven), Number(StatementTexts.PromiseAnswered),
                    Number(StatementTexts.PromiseUsed), Number(StatementTexts.PromisePartly), Number(StatementTexts.PromiseNotUsed),
                ],
                [
                    Row(ReportTexts.AllBodies, lines),
                    .. lines.GroupBy(l => l.BodyCode).Select(body => (Name: names.NameOf(body.Key), Lines: body)).OrderBy(b => b.Name, StringComparer.CurrentCulture).Select(b => Row(b.Name, b.Lines)),
                ]) { Source = string.Format(ReportTexts.StatementsSource, FinnishFormat.Date(today)) },
            new ReportParagraph(late == 0
                ? ReportTexts.StatementsNoneLate
                : string.Format(ReportTexts.StatementsLate, FinnishFormat.Count(late, StatementTexts.Statement, StatementTexts.Statements), StatementRules.AnswerWithinDays)),
        ]);
    }

    private static IReadOnlyList<ReportBlock> Item(KeptPromise promise) =>
    [
        new ReportParagraph([new ReportRun($"{promise.From}, {FinnishFormat.Date(promise.Day)}: {promise.Title}") { IsStrong = true }]),
        new ReportParagraph(promise.Said),
        new ReportParagraph(promise.Did),
    ];

    private static ReportColumn Number(string title) => new(title, IsNumeric: true);

    private static ReportRow Row(string name, IEnumerable<PromiseLine> lines)
    {
        var all = lines.ToList();
        return new ReportRow(
        [
            new ReportCell(name),
            .. new[] { all.Sum(l => l.Asked), all.Sum(l => l.Given), all.Sum(l => l.Answered), all.Sum(l => l.Used), all.Sum(l => l.Partly), all.Sum(l => l.NotUsed) }
                .Select(count => new ReportCell(FinnishFormat.Count(count))),
        ]);
    }
}
