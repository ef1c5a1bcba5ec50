using Hyte.Documents.Reports;
using Hyte.Impact.Assessments;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Documents;

/// <summary>What every document tells of itself: whose it is, which case, for which meeting, which version, and that a draft is a draft.</summary>
internal static class DocumentCover
{
    private const int LongestTitle = 150;

    public static ReportDocument Put(CaseDocument document, ReportLayout layout, params IReadOnlyList<ReportChapter> chapters) =>
        new(Title(document, layout), DocumentTexts.Owner, [.. Particulars(document)], chapters) { Layout = layout };

    // The title stands at the foot of every page: what a page that was torn off belongs to is told there. The form tells the whole of a long one.
    private static string Title(CaseDocument document, ReportLayout layout) => string.Format(
        document.Version is null ? DocumentTexts.TitleDraft : DocumentTexts.Title,
        document.Kind.Name(),
        layout == ReportLayout.Full ? document.Sheet.Title : Shortened.To(document.Sheet.Title, LongestTitle));

    private static IEnumerable<ReportParticular> Particulars(CaseDocument document)
    {
        var sheet = document.Sheet;
        yield return new(Texts.FieldNumber, sheet.Number);
        yield return new(DocumentTexts.Meeting, $"{sheet.Body} {FinnishFormat.Date(sheet.MeetingDate)}");
        if (document.Version is { } version)
        {
            yield return new(VersionTexts.Number, string.Format(DocumentTexts.VersionOf, version.Number, FinnishFormat.DateTime(version.CreatedAt)));
        }
        else
        {
            yield return new(VersionTexts.Number, DocumentTexts.Draft);
            yield return new(DocumentTexts.ReadAt, string.Format(DocumentTexts.ReadAtStage, FinnishFormat.DateTime(document.ReadAt), sheet.Stage.Name()));
        }

        yield return new(Texts.FieldPreparer, sheet.Preparer);
        if (sheet.Presenter is { } presenter) yield return new(Texts.FieldPresenter, presenter);
        if (sheet.Restriction is { } restriction) yield return new(DocumentTexts.Restricted, restriction);
        if (sheet.IsExample) yield return new(Texts.ExampleTitle, Texts.ExampleText);
        if (document.Version is { } kept) yield return new(VersionTexts.Hash, document.IsIntact ? kept.Hash : $"{kept.Hash}. {VersionTexts.HashWrong}");
    }
}
