using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Web;
using Hyte.Web;
using static Hyte.Host.Tests.IndicatorOnPage;

namespace Hyte.Host.Tests;

/// <summary>An indicator as the JSON interface tells it, and the same in the words that the page should have for it.</summary>
internal sealed record IndicatorInApi(
    IndicatorInApi.Summary Indicator, IReadOnlyList<IndicatorInApi.OfSeries> Series, IReadOnlyList<IndicatorInApi.Target> Targets, IReadOnlyList<IndicatorInApi.Part> Progress)
{
    public IEnumerable<string> Figures(AreaNames areas) => Observed.Select(o => Line(
        o.Series.Name,
        areas.ByCode[o.Observation.Area],
        o.Observation.Heading,
        o.Series.Written(o.Observation),
        o.Observation.Baseline ? "lähtötilanne" : null,
        o.Observation.Substitute ? "korvaava alue" : null,
        o.Observation.Note,
        o.Observation.Check is { } doubt ? $"Tarkista: {doubt}" : null));

    public IEnumerable<string> Sources(AreaNames areas) => Observed.Select(o => Line(
        Named(o.Series.Name, areas.ByCode[o.Observation.Area]),
        o.Observation.Heading,
        o.Observation.Value is { } number ? o.Series.WithUnit(number) : o.Series.Written(o.Observation),
        $"rivi {o.Observation.SourceLine}",
        o.Observation.Round,
        o.Observation.By));

    public IEnumerable<string> TargetLines(AreaNames areas) => Targets.Where(t => t.Kind != "none").SelectMany(target =>
    {
        var area = target.Area is { } code ? areas.ByCode[code] : null;
        var series = Series.Where(s => target.Series is null || s.Code == target.Series).ToList();
        if (target.Kind == "yearly") return series.Select(s => Line(Named(s.Name, area ?? areas.Own), $"{target.Year}", s.Plain(target.Value!.Value), target.Note));
        var group = target.Series is not null || Series.Count == 1 ? series[0].Name : Series.All(s => s.Group is not null) ? "Kaikki ryhmät" : "Kaikki sarjat";
        var whom = Named(group, area ?? "");
        return
        [
            Line(
                whom.Length > 0 ? whom : areas.Own,
                target.Wording,
                IndicatorCodes.TargetKinds[target.Kind].Word(),
                Amount(target, series[0]),
                $"{target.Year}",
                target.Programme,
                $"rivi {target.SourceLine}",
                target.Note),
        ];
    });

    public IEnumerable<string> Judgements(AreaNames areas) => Progress.Select(p => Line(NameOf(p, areas), p.Word, p.Explanation, p.Formula));

    /// <summary>The series and, when it is not the city itself, the area.</summary>
    public string NameOf(Part part, AreaNames areas)
    {
        var (series, area) = (SeriesOf(part).Name, areas.ByCode[part.Area]);
        return series.Length == 0 ? area : area == areas.Own ? series : $"{series}, {area}";
    }

    /// <summary>The newest value of a part with its time, and what is newer but missing, as the list has them in one cell.</summary>
    public string Newest(Part part)
    {
        var series = SeriesOf(part);
        var entries = series.Observations.Where(o => o.Area == part.Area).OrderBy(o => o.Year).ThenBy(o => o.FromYear).ToList();
        var newest = entries.FindLast(o => o.Missing is null);
        var gap = entries.Skip(newest is null ? 0 : entries.IndexOf(newest) + 1).LastOrDefault();
        var words = string.Join(' ', newest is null ? "" : newest.Value is { } number ? series.WithUnit(number) : newest.Text, newest?.Time, gap is null ? "" : $"{gap.Time}: {series.Written(gap)}");
        return words.Trim() is { Length: > 0 } said ? Line(said) : "ei arvoa";
    }

    private IEnumerable<(OfSeries Series, Observation Observation)> Observed => Series.SelectMany(s => s.Observations.Select(o => (s, o)));

    private OfSeries SeriesOf(Part part) => Series.Single(s => s.Code == part.Series);

    private static string Named(params string[] names) => string.Join(", ", names.Where(n => n.Length > 0));

    private static string? Amount(Target target, OfSeries series) => (target.Kind, target.Value) switch
    {
        (_, null) => null,
        ("range", { } from) => $"{FinnishFormat.Number(from)}–{series.Decided(target.Upper!.Value)}",
        ("increase", { } more) => $"{(more > 0 ? "+" : "")}{(series.Unit == "%" ? $"{series.Plain(more)} prosenttiyksikköä" : series.WithUnit(more))} lähtötilanteeseen",
        ("rank", { } place) => $"sija {FinnishFormat.Number(place)} tai parempi",
        ("frequency", { } times) => $"{FinnishFormat.Number(times)} kertaa {(target.Per == "year" ? "vuodessa" : "ohjelmakaudella")}",
        (_, { } value) => $"{target.Comparison switch { "at-most" => "enintään ", "exactly" => "", _ => "vähintään " }}{series.Decided(value)}",
    };

    internal sealed record Summary(int Id, string Code, string Name, int? LatestYear, DateOnly? NextValueDue, bool NoMunicipalData, JudgedColour Colour);

    internal sealed record JudgedColour(string Colour, string Word, bool Confirmed, string Suggested, string? NoColourBecause, string Explanation);

    internal sealed record OfSeries(string Code, string? Group, string? Segment, string Unit, int Decimals, IReadOnlyList<Observation> Observations)
    {
        public string Name => string.Join(" · ", ((string?[])[Group, Segment]).OfType<string>());

        /// <summary>As many decimals as the series has, but never fewer than the figure was given with.</summary>
        public string Plain(decimal number) => FinnishFormat.Number(number, Math.Max(Decimals, (number / 1.000000000000000000m).Scale));

        public string WithUnit(decimal number) => Measured(Plain(number));

        /// <summary>A figure of a decision, with the decimals that it was decided with.</summary>
        public string Decided(decimal number) => Measured(FinnishFormat.Number(number));

        private string Measured(string number) => Unit switch
        {
            "" => number,
            ['/', ..] => number + Unit,
            "sija" => $"{number}. sija",
            _ => $"{number} {Unit}",
        };

        /// <summary>The number without its unit, the words, or why there is neither.</summary>
        public string Written(Observation of) => of.Value is { } number ? Plain(number) : of.Text ?? IndicatorCodes.MissingReasons[of.Missing!].Word();
    }

    internal sealed record Observation(
        string Area, int FromYear, int Year, bool YearKnown, decimal? Value, string? Text, string? Missing, bool Baseline, bool Substitute,
        string? Round, string? Note, string? Check, int? SourceLine, string By)
    {
        public string Time => !YearKnown ? "vuosi ei tiedossa" : FromYear == Year ? $"{Year}" : $"{FromYear}–{Year}";

        public string Heading => YearKnown ? Time : Baseline ? "Lähtötilanne (vuosi ei tiedossa)" : "Vuosi ei tiedossa";
    }

    internal sealed record Target(
        string? Series, string? Area, string Kind, string Wording, decimal? Value, decimal? Upper, string? Comparison, int? Year, string? Per, string Programme, string? Note, int? SourceLine);

    internal sealed record Part(string Series, string Area, string Colour, string? NoColourBecause, string Explanation, string Formula)
    {
        public string Word => Enum.GetValues<ProgressColour>().Single(c => IndicatorCodes.Of(c) == Colour)
            .ToMark(NoColourBecause is null ? null : Enum.GetValues<NoColourReason>().Single(r => IndicatorCodes.Of(r) == NoColourBecause)).Word;
    }
}
