using Hyte.Impact.Documents;
using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Testing;
using Hyte.Web;

namespace Hyte.Impact.Tests;

public sealed class FormDocumentTests
{
    [Fact]
    public void The_form_tells_every_text_of_the_assessment_uncut()
    {
        var assessment = new KeptAssessment(Alternatives: 4, EffectsEach: 3, Letters: 700, Others: 3);
        var words = Flat(SomeAssessments.Words(SomeAssessments.Attached(assessment, DocumentKind.Form)));
        var missing = Texts(SomeAssessments.Sheet(assessment)).Where(t => !string.IsNullOrEmpty(t) && !words.Contains(Flat(t), StringComparison.Ordinal)).ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public void What_is_not_known_is_said_to_be_so_and_is_never_zero()
    {
        var sheet = SomeAssessments.Sheet(KeptAssessment.Small);
        var words = SomeAssessments.Words(new CaseDocument(DocumentKind.Form, sheet, null, SomeAssessments.ReadAt));

        Assert.Equal(4, words.Split('\n').Count(w => w == AlternativeTexts.NotKnown));
        Assert.Equal(2, words.Split('\n').Count(w => w == "0\u00A0€"));
    }

    [Fact]
    public void Why_nobody_is_heard_stands_in_the_form_and_in_the_summary() => Assert.All([DocumentKind.Form, DocumentKind.Summary], kind =>
        Assert.Contains("Päätös koskee kaikkia samalla tavalla.", SomeAssessments.Words(SomeAssessments.Draft(KeptAssessment.Small with { Others = 0 }, kind)), StringComparison.Ordinal));

    [Fact]
    public void A_case_of_which_nothing_has_been_said_has_its_documents_too()
    {
        var bare = new CaseSheet { CaseId = 1, Number = "MliDno-2027-0001", Title = "Asia", BodyCode = "kh", Body = "Kaupunginhallitus", MeetingDate = new DateOnly(2027, 5, 3), Preparer = "Valmistelija" };

        Assert.All(DocumentKinds.All, kind => Assert.Contains("Asia", SomeAssessments.Words(new CaseDocument(kind, bare, null, SomeAssessments.ReadAt)), StringComparison.Ordinal));
    }

    [Fact]
    public void The_cover_tells_case_meeting_version_day_hash_and_people()
    {
        foreach (var kind in DocumentKinds.All)
        {
            var words = SomeAssessments.Words(SomeAssessments.Attached(KeptAssessment.Small, kind));

            Assert.Contains("Asianumero: MliDno-2027-0412", words, StringComparison.Ordinal);
            Assert.Contains("Päätettävänä: Kaupunginhallitus 3.5.2027", words, StringComparison.Ordinal);
            Assert.Contains("Versio: 2, liitetty päätökseen", words, StringComparison.Ordinal);
            Assert.Contains($"Tiiviste (SHA-256): {SheetJson.HashOf(KeptAssessment.Small.Json)}", words, StringComparison.Ordinal);
            Assert.Contains("Valmistelija: liikuntapäällikkö", words, StringComparison.Ordinal);
            Assert.Contains("Esittelijä: tekninen johtaja", words, StringComparison.Ordinal);
            Assert.DoesNotContain("uonnos", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_present_state_is_marked_as_a_draft_without_number_and_hash()
    {
        foreach (var kind in DocumentKinds.All)
        {
            var words = SomeAssessments.Words(SomeAssessments.Draft(KeptAssessment.Small, kind));

            Assert.Contains($"{kind.Name()} (luonnos): Talvikunnossapidon reitit", words, StringComparison.Ordinal);
            Assert.Contains("Versio: Luonnos – ei liitetty päätökseen", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Tiiviste (SHA-256)", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_stored_and_is_not_what_was_attached_is_said_openly()
    {
        var version = new AttachedVersion(1, 1, "kh", new DateOnly(2027, 5, 3), KeptAssessment.Small.Json, new string('0', 64));
        var words = SomeAssessments.Words(new CaseDocument(DocumentKind.Summary, SomeAssessments.Sheet(KeptAssessment.Small), version, SomeAssessments.ReadAt));

        Assert.Contains(VersionTexts.HashWrong, words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restricted_case_says_so_on_every_document()
    {
        var sheet = SomeAssessments.Sheet(KeptAssessment.Small) with { Restriction = "Liikesalaisuus" };

        Assert.All(DocumentKinds.All, kind => Assert.Contains("Ei julkinen: Liikesalaisuus", SomeAssessments.Words(new CaseDocument(kind, sheet, null, SomeAssessments.ReadAt)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_called_by_its_case_its_kind_and_its_version()
    {
        Assert.Equal("MliDno-2027-0412_tiivistelma_v2", SomeAssessments.Attached(KeptAssessment.Small, DocumentKind.Summary).FileName);
        Assert.Equal("MliDno-2027-0412_vertailutaulukko_luonnos", SomeAssessments.Draft(KeptAssessment.Small, DocumentKind.Matrix).FileName);
    }

    [Fact]
    public void A_print_is_of_one_state_of_one_document()
    {
        var sheet = SomeAssessments.Sheet(KeptAssessment.Small);
        CaseDocument[] documents =
        [
            .. DocumentKinds.All.Select(kind => SomeAssessments.Attached(KeptAssessment.Small, kind)),
            SomeAssessments.Attached(KeptAssessment.Small, DocumentKind.Form, number: 3),
            new(DocumentKind.Form, sheet, null, SomeAssessments.ReadAt),
            new(DocumentKind.Form, sheet with { Summary = "Toinen." }, null, SomeAssessments.ReadAt),
            new(DocumentKind.Form, sheet with { CaseId = 2 }, null, SomeAssessments.ReadAt),
        ];

        Assert.Equal(documents.Length, documents.Select(d => d.PrintKey).Distinct().Count());
        Assert.Equal(documents[4].PrintKey, (documents[4] with { ReadAt = DateTime.UnixEpoch }).PrintKey);
    }

    // Everything in words that a sheet holds.
    private static IEnumerable<string?> Texts(CaseSheet s) =>
    [
        s.Number, s.Title, s.Description, s.Objective, s.Body, FinnishFormat.Date(s.MeetingDate), s.Preparer, s.Presenter, s.Participants, s.Unit,
        .. s.Screening!.Because, s.Screening.Reason, s.Screening.SignedBy, FinnishFormat.Date(s.Screening.On),
        .. s.Alternatives.SelectMany(a => (string?[])[a.Label, a.Description, a.ProposedBy, .. a.Costs.SelectMany(c => (string[])[$"{c.Key}", FinnishFormat.Number(c.Value, 0)])]),
        .. s.Perspectives.SelectMany(p => (string?[])[p.Name, p.SilentReason]),
        .. s.Effects.SelectMany(e => (string?[])[e.Text, e.Dimension, e.Group, e.Area, e.Horizon]),
        .. s.Effects.SelectMany(e => e.Cells).SelectMany(c => (string?[])[c.Word, c.Likelihood, c.Justification, .. c.Evidence.SelectMany(v => (string[])[v.Kind, v.Text])]),
        .. s.Hearings.SelectMany(h => (string?[])[h.Who, h.Group, FinnishFormat.Date(h.On!.Value), h.Said, h.HowUsed]),
        .. s.Mitigations.SelectMany(m => (string?[])[m.Text, m.Owner, FinnishFormat.Date(m.Due), m.Outcome]),
        s.Summary, s.Proposed!.Label, s.ProposalReason, FinnishFormat.Date(s.PreparedOn!.Value), FinnishFormat.Date(s.FinishedOn!.Value),
        FinnishFormat.Date(s.FollowUp!.Due), s.FollowUp.Note, .. s.FollowUp.Predictions.SelectMany(p => (string[])[p.Why, FinnishFormat.Date(p.On)]),
        .. s.FollowUpFigures.SelectMany(f => (string[])[f.Name, f.Then, f.Source, FinnishFormat.Date(f.ChosenOn)]),
        .. s.Links.SelectMany(l => (string?[])[l.Name, l.Place, l.FocusArea, .. l.Fits.Select(f => f.Reason)]),
    ];

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
