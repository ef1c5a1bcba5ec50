using Hyte.Programmes.Web;

namespace Hyte.Programmes.Indicators.Progress;

/// <summary>No colour, because there is nothing newer to compare. Says why as exactly as the data does.</summary>
internal static class NothingNewer
{
    public static SeriesProgress? Find(Candidate candidate)
    {
        var values = candidate.Values;
        if (values.Latest is not null) return null;
        if (values.NewerWords is { Value.Text: { } words } spoken)
        {
            return candidate.Colourless(NoColourReason.PersonJudges, string.Format(ProgressTexts.NewestIsWords, TimeOf(spoken), words));
        }

        if (values.CutBy is { } cut) return candidate.Colourless(NoColourReason.NotComparable, string.Format(ProgressTexts.NotComparable, cut.Year, cut.Reason));
        if (!values.HasValues && values.NewerMissing is null) return candidate.Colourless(NoColourReason.NoValues, string.Format(ProgressTexts.NoValues, candidate.Area.Name));
        if (values.NewerMissing is { Value.Missing: { } reason } missing)
        {
            return candidate.Colourless(
                reason == MissingReason.MethodChanged ? NoColourReason.NotComparable : NoColourReason.NoNewerValue,
                string.Format(ProgressTexts.NoNewerBecause, TimeOf(missing), reason.Word()));
        }

        return candidate.Colourless(NoColourReason.NoNewerValue, ProgressTexts.NoNewer);
    }

    // A place in the order is not a year.
    private static string TimeOf(ObservationFacts observation) => observation.YearIsKnown ? observation.Time.ToString() : ProgressTexts.YearUnknown;
}
