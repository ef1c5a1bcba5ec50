using FsCheck;
using FsCheck.Fluent;
using Hyte.Impact.Documents;
using Hyte.Testing;

namespace Hyte.Impact.Tests;

public sealed class SummaryDocumentTests
{
    [Fact]
    public void However_much_there_is_to_tell_the_summary_keeps_to_what_two_pages_hold() => Prop.ForAll(
        Gen.Choose(1, 14).SelectMany(alternatives => Gen.Choose(0, 12).SelectMany(effects => Gen.Choose(20, 3900).Select(letters => new KeptAssessment(alternatives, effects, letters, effects)))).ToArbitrary(),
        assessment => PageEstimate.Of(SomeAssessments.Attached(assessment, DocumentKind.Summary).Write()) <= PageEstimate.TwoPages).QuickCheckThrowOnFailure();

    [Fact]
    public void A_small_case_is_told_whole()
    {
        var words = SomeAssessments.Words(SomeAssessments.Attached(KeptAssessment.Small with { Alternatives = 2, EffectsEach = 1 }, DocumentKind.Summary));

        Assert.DoesNotContain("…", words.Replace(DocumentTexts.GreatestCaption, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("lomakkeella lisäksi", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_case_says_what_stands_in_the_form_only()
    {
        var words = SomeAssessments.Words(SomeAssessments.Attached(KeptAssessment.Huge, DocumentKind.Summary));

        Assert.Contains("… jatkuu lomakkeella", words, StringComparison.Ordinal);
        Assert.Contains("0 Reittien hoitotaso 0", words, StringComparison.Ordinal);
        Assert.Contains("1 Reittien hoitotaso 1", words, StringComparison.Ordinal);
        Assert.Contains("(lomakkeella lisäksi", words, StringComparison.Ordinal);
        Assert.Contains("Ennusteet tarkistetaan 1.6.2028.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_effects_come_first_and_those_that_are_left_out_are_counted()
    {
        var sheet = SomeAssessments.Sheet(new KeptAssessment(Alternatives: 2, EffectsEach: 5));
        var all = sheet.Effects.Select(e => e.Cells[0].Value!.Value).ToList();

        var greatest = GreatestEffects.Of(sheet, sheet.Alternatives[0].Id, 4);

        Assert.Equal(all.Where(v => v > 0).OrderDescending().Take(4), greatest.Benefits.Select(e => e.Cell.Value!.Value));
        Assert.Equal(all.Where(v => v < 0).Order().Take(4), greatest.Harms.Select(e => e.Cell.Value!.Value));
        Assert.Equal((all.Count(v => v > 0) - 4, all.Count(v => v < 0) - 4), (greatest.BenefitsLeft, greatest.HarmsLeft));
    }

    [Theory]
    [InlineData("Liukas katu", 11, "Liukas katu")]
    [InlineData("Liukas katu", 10, "Liukas…")]
    [InlineData("Liukas. Katu aurataan", 12, "Liukas…")]
    [InlineData("Talvikunnossapitosopimus", 10, "Talvikunn…")]
    [InlineData("Liukas\n\nkatu", 20, "Liukas katu")]
    public void A_text_is_cut_after_a_whole_word(string text, int most, string expected) => Assert.Equal(expected, Shortened.To(text, most));

    [Fact]
    public void A_cut_text_is_the_beginning_of_the_text_and_no_longer_than_it_may_be() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), Gen.Choose(2, 80).ToArbitrary(),
        (text, most) =>
        {
            var line = string.Join(' ', text.Get.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var cut = Shortened.To(text.Get, most);
            return cut.Length <= most && (cut == line || (cut.EndsWith('…') && line.StartsWith(cut[..^1], StringComparison.Ordinal)));
        }).QuickCheckThrowOnFailure();
}
