using Hyte.Documents.Csv;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Seeding;

/// <summary>Takes areas and indicators out of the files. An indicator comes with its figures and targets once; what people have made of it since stays.</summary>
internal sealed class IndicatorLoader(SeedFiles files, LoadedPlan plan, LoadedIndicators loaded)
{
    /// <summary>Indicators that were not there, with all that belongs to them.</summary>
    public IReadOnlyList<Indicator> Added => loaded.Added;

    /// <summary>Ties between indicators that came with them.</summary>
    public List<IndicatorCause> AddedCauses { get; } = [];

    public void Load()
    {
        foreach (var row in files.Areas) PlanLoader.Guarded(row, LoadArea);
        foreach (var row in files.Indicators) PlanLoader.Guarded(row, LoadIndicator);
        foreach (var row in files.Series) PlanLoader.Guarded(row, LoadSeries);
        foreach (var row in files.Observations) PlanLoader.Guarded(row, LoadObservation);
        foreach (var row in files.Targets) PlanLoader.Guarded(row, LoadTarget);
        foreach (var row in files.Breaks) PlanLoader.Guarded(row, LoadBreak);
        foreach (var row in files.Substitutes) PlanLoader.Guarded(row, LoadSubstitute);
        foreach (var row in files.IndicatorLinks) PlanLoader.Guarded(row, LoadLink);
        foreach (var row in files.Causes) PlanLoader.Guarded(row, LoadCause);
    }

    private void LoadArea(CsvRow row)
    {
        var code = row.Required("code");
        if (!files.IsFirst(row, code) || loaded.HasArea(code)) return;
        var area = new Area(code, row.Required("name"), row.RequiredCode("kind", IndicatorCodes.AreaKinds), row.Code("own", SeedCodes.YesNo) ?? false);
        area.Annotate(row.Text("note"));
        area.KnownAs(row.Text("sotkanet_category"), row.Text("sotkanet_code"), row.Text("pxweb_code"));
        loaded.Add(area);
    }

    private void LoadIndicator(CsvRow row)
    {
        var code = row.Required("code");
        if (!files.IsFirst(row, code) || loaded.HasIndicator(code)) return;
        var indicator = new Indicator(code, row.Required("name"), row.RequiredWholeNumber("order"));
        indicator.Rename(row.Text("name"), row.Text("printed_name"));
        indicator.MeasureIn(
            row.Text("unit"), row.WholeNumber("decimals") ?? 0, row.Code("better", IndicatorCodes.BetterDirections) ?? BetterDirection.None, row.Number("minimum"), row.Number("maximum"));
        indicator.ComesFrom(row.Text("producer"), row.Code("rhythm", IndicatorCodes.Rhythms) ?? Rhythm.Irregular, nextValueDue: null);
        indicator.CountChangesFrom(row.Number("threshold"));
        indicator.RankStates(row.Text("states"));
        indicator.Describe(row.Text("method"), row.Text("note"));
        indicator.CameFrom(row.Text("source"), row.WholeNumber("source_line"));
        loaded.Add(indicator);
    }

    private void LoadSeries(CsvRow row)
    {
        if (New(row) is not { } indicator || !files.IsFirst(row, (indicator.Code, row.Required("code")))) return;
        var series = new IndicatorSeries(indicator, row.Required("code"), row.RequiredWholeNumber("order"), row.Text("group"), row.Text("segment"));
        series.MeasureIn(row.Text("unit"), row.WholeNumber("decimals"), row.Code("better", IndicatorCodes.BetterDirections));
        series.Annotate(row.Text("note"));
    }

    private void LoadObservation(CsvRow row)
    {
        if (New(row) is not { } indicator) return;
        var series = LoadedIndicators.Series(row, indicator);
        var area = loaded.Area(row, "area");
        if (ObservationColumns.Time(row) is not { } time || ObservationColumns.Value(row) is not { } value || series is null || area is null) return;
        if (files.IsFirst(row, (series, area, time))) ObservationColumns.Annotate(row, new Observation(series, area, time, value));
    }

    private void LoadTarget(CsvRow row)
    {
        if (New(row) is not { } indicator || plan.Programme(row) is not { } programme) return;
        var terms = new TargetTerms(row.RequiredCode("kind", IndicatorCodes.TargetKinds), row.Required("wording"))
        {
            Area = loaded.Area(row, "area"),
            Value = row.Number("value"),
            Upper = row.Number("upper"),
            State = row.Text("state"),
            Comparison = row.Code("comparison", IndicatorCodes.Comparisons) ?? TargetComparison.AtLeast,
            Direction = row.Code("direction", IndicatorCodes.Directions),
            Basis = row.Code("basis", IndicatorCodes.Bases) ?? TargetBasis.Baseline,
            ReferenceArea = loaded.Area(row, "reference_area"),
            Year = row.WholeNumber("year"),
            Per = row.Code("per", IndicatorCodes.Times) ?? TargetPer.Year,
            ReachedOn = row.Date("reached_on"),
            Note = row.Text("note"),
        };
        new Target(indicator, LoadedIndicators.Series(row, indicator), programme, terms).CameFrom(row.WholeNumber("source_line"));
    }

    private void LoadBreak(CsvRow row)
    {
        if (New(row) is not { } indicator) return;
        new SeriesBreak(indicator, LoadedIndicators.Series(row, indicator), row.RequiredWholeNumber("year"), row.Required("reason"))
            .CameFrom(row.Text("source"), row.WholeNumber("source_line"));
    }

    private void LoadSubstitute(CsvRow row)
    {
        if (New(row) is { } indicator && loaded.Area(row, "area") is { } area && files.IsFirst(row, (indicator, area))) indicator.Substitute(area, row.Text("note"));
    }

    private void LoadLink(CsvRow row)
    {
        if (New(row) is not { } indicator || plan.Programme(row) is not { } programme || plan.FocusArea(row, programme) is not { } area) return;
        var measure = row.Text("measure") is null ? null : plan.Measure(row, programme, "measure");
        if (!files.IsFirst(row, (indicator, area, measure))) return;
        new IndicatorLink(indicator, area, measure, row.Code("effect", IndicatorCodes.Effects) ?? LinkEffect.Unknown, row.Text("note")).CameFrom(row.WholeNumber("source_line"));
    }

    private void LoadCause(CsvRow row)
    {
        var (cause, effect) = (loaded.Indicator(row, "cause"), loaded.Indicator(row, "effect"));
        if (cause is null || effect is null || !loaded.Added.Contains(cause) || !files.IsFirst(row, (cause, effect))) return;
        AddedCauses.Add(new IndicatorCause(cause, effect, row.RequiredCode("direction", IndicatorCodes.CauseDirections), row.Text("note")));
    }

    private Indicator? New(CsvRow row)
    {
        row.Required("indicator");
        return loaded.Indicator(row) is { } indicator && loaded.Added.Contains(indicator) ? indicator : null;
    }
}
