using Hyte.Documents.Reports;
using Hyte.Impact.Comparisons;
using Hyte.Impact.Documents;
using Hyte.Impact.Effects;
using Hyte.Testing;

namespace Hyte.Impact.Tests;

public sealed class MatrixDocumentTests
{
    [Fact]
    public void The_matrix_is_the_comparison_in_shapes_words_and_counts()
    {
        var sheet = SomeAssessments.Sheet(new KeptAssessment(Alternatives: 4, EffectsEach: 6));
        var comparison = Comparison.Of(sheet, new ComparisonFilter(null, null, false));

        var table = MatrixDocument.Table(sheet);
        var rows = table.Rows.Take(comparison.Rows.Count).ToList();

        Assert.Equal(comparison.Alternatives.Count + 1, table.Columns.Count);
        Assert.Equal(comparison.Rows.Select(r => r.Name), rows.Select(r => r.Cells[0].Text));
        foreach (var (row, drawn) in comparison.Rows.Zip(rows))
        {
            foreach (var (cell, shown) in row.Cells.Zip(drawn.Cells.Skip(1)))
            {
                Assert.Equal(cell.Counts.Select(c => (c.Word, EffectMarks.Of(c.Value, c.Word).Shape.ToString(), c.Count)), (shown.Counts ?? []).Select(c => (c.Mark.Word, c.Mark.Shape, c.Count)));
            }
        }
    }

    [Fact]
    public void A_perspective_without_effects_says_so_instead_of_showing_nothing()
    {
        var silent = MatrixDocument.Table(SomeAssessments.Sheet(KeptAssessment.Small)).Rows.Single(r => r.Cells[0].Text == "Organisaatio ja henkilöstö");

        Assert.All(silent.Cells.Skip(1), cell => Assert.Equal("Ei vaikutuksia", cell.Text));
    }

    [Fact]
    public void It_has_no_sum_of_effects_and_tells_why()
    {
        var words = SomeAssessments.Words(SomeAssessments.Attached(KeptAssessment.Small, DocumentKind.Matrix));

        Assert.DoesNotContain("hteensä", words, StringComparison.Ordinal);
        Assert.Contains("Lukuja ei lasketa yhteen", words, StringComparison.Ordinal);
    }

    [Fact]
    public void It_lies_on_its_side_however_few_alternatives_there_are() =>
        Assert.Equal(ReportLayout.BriefLandscape, SomeAssessments.Attached(KeptAssessment.Small with { Alternatives = 2 }, DocumentKind.Matrix).Write().Layout);
}
