using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What was read from a cell, before it is known which indicators of the row it is of.</summary>
internal sealed class CellContent
{
    public List<CellItem> Items { get; } = [new()];

    public List<IndicatorQuestion> Questions { get; } = [];

    public List<SourceWords> Remarks { get; } = [];

    /// <summary>Reasons for missing values, with the words and the years that they name.</summary>
    public List<MissingPiece> Missing { get; } = [];

    /// <summary>The years of the rounds that the cell's own heading names.</summary>
    public List<Round> Rounds { get; } = [];

    /// <summary>The areas that the cell says a slash sets apart: "Kaupunki / (seutu)".</summary>
    public IReadOnlyList<LegendArea> Legend { get; set; } = [];
}

/// <summary>A year of values, and what they are.</summary>
internal readonly record struct Round(ReadRole Role, int FromYear, int Year);

/// <summary>A reason why there is no value.</summary>
internal sealed record MissingPiece(MissingReason Reason, SourceWords Words, ReadSeries Series, int? FromYear, int? Year);

/// <summary>What belongs to one indicator of a cell that speaks of several.</summary>
internal sealed class CellItem
{
    /// <summary>The words that stand before its values.</summary>
    public List<string> Labels { get; } = [];

    /// <summary>Its first words, for what is asked of it as a whole.</summary>
    public SourceWords? Words { get; set; }

    public List<ReadObservation> Observations { get; } = [];

    public List<ReadTarget> Targets { get; } = [];

    public List<IndicatorQuestion> Questions { get; } = [];

    public bool HasBaseline => Observations.Any(o => o.Role == ReadRole.Baseline && o.Value.Missing is null);

    public bool IsEmpty => Observations.Count == 0 && Targets.Count == 0 && Questions.Count == 0;

    public string? Unit => Observations.Select(o => o.Unit).Concat(Targets.Select(t => t.Unit)).FirstOrDefault(u => u is not null);

    public bool IsText => Observations.Count > 0 && Observations.All(o => o.Value.Text is not null);
}
