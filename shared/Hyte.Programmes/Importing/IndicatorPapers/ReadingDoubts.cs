using Hyte.Programmes.Importing.Indicators;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>Tells what is less than certain in what was read of an indicator.</summary>
internal static class ReadingDoubts
{
    /// <summary>What an indicator's own cell leaves open.</summary>
    public static List<Uncertainty> OfRow(IndicatorRow row) => [.. Of(row, row.TitleColumn)];

    /// <summary>What a value leaves open.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="read">The value.</param>
    /// <param name="isRight">A person has said that the guess is right.</param>
    public static List<Uncertainty> Of(IndicatorRow row, ReadObservation read, bool isRight)
    {
        var doubts = Of(row, read.Words, read.Confidence, isRight);
        if (read.Year is null) doubts.Add(new Uncertainty(UncertaintyKind.NoYear));
        if (read is { IsUnitInherited: true, Unit: { } unit }) doubts.Add(new Uncertainty(UncertaintyKind.InheritedUnit, unit));
        return doubts;
    }

    /// <summary>What a target leaves open.</summary>
    public static List<Uncertainty> Of(IndicatorRow row, ReadTarget read, bool isRight)
    {
        var doubts = Of(row, read.Words, read.Confidence, isRight);
        if (read is { IsUnitInherited: true, Unit: { } unit }) doubts.Add(new Uncertainty(UncertaintyKind.InheritedUnit, unit));
        return doubts;
    }

    private static List<Uncertainty> Of(IndicatorRow row, SourceWords words, ReadingConfidence confidence, bool isRight)
    {
        var doubts = new List<Uncertainty>();
        if (confidence == ReadingConfidence.Guess && !isRight) doubts.Add(new Uncertainty(UncertaintyKind.Guessed));
        if (confidence == ReadingConfidence.Likely) doubts.Add(new Uncertainty(UncertaintyKind.Inferred));
        doubts.AddRange(Of(row, words.Column));
        return doubts;
    }

    private static IEnumerable<Uncertainty> Of(IndicatorRow row, int column)
    {
        if (row.Inferred.TryGetValue(column, out var heading)) yield return new Uncertainty(UncertaintyKind.InferredColumn, heading);
        if (row.IsShifted) yield return new Uncertainty(UncertaintyKind.Shifted);
    }
}
