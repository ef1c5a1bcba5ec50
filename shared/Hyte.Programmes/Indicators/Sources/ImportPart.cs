using Hyte.Programmes.Indicators.Entering;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>A source's answer about a series, looked at.</summary>
/// <param name="Pending">What the source said.</param>
/// <param name="Rules">The series; null when it is not there any more.</param>
/// <param name="Preview">Its rows beside what is stored.</param>
public sealed record ImportPart(PendingPart Pending, SeriesRules? Rules, ImportPreview Preview);

/// <summary>A row that a person has ticked.</summary>
/// <param name="Part">Place of the answer among the pending ones, from 0.</param>
/// <param name="Row">The row's <see cref="ImportRow.Number"/>.</param>
/// <param name="SeenVersion">The <see cref="ImportRow.SeenVersion"/> that the person saw.</param>
public readonly record struct ImportTick(int Part, int Row, int SeenVersion);
