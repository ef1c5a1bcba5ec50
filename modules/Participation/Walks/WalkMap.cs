using System.Globalization;
using Hyte.Participation.Files;

namespace Hyte.Participation.Walks;

/// <summary>The observations of a walk as points of a drawing: on the picture of the area when there is one, else by their coordinates on plain paper.</summary>
/// <param name="Width">Width of the drawing in its own units.</param>
/// <param name="Height">Height of the drawing in its own units.</param>
/// <param name="Image">The picture of the area; null when there is none.</param>
/// <param name="Points">The points, in the order of their numbers.</param>
internal sealed record WalkMap(int Width, int Height, FileCard? Image, IReadOnlyList<MapPoint> Points)
{
    private const int Size = 800;
    private const int Margin = 60;
    private const double MetresOfDegree = 111_320;

    /// <summary>How many metres one unit of a drawing by coordinates is; null on a picture.</summary>
    public double? MetresPerUnit { get; private init; }

    /// <summary>Draws.</summary>
    /// <param name="observations">In the order of their numbers.</param>
    /// <param name="image">The picture of the area.</param>
    /// <returns>Null when there is nothing to draw: neither a picture nor a coordinate.</returns>
    public static WalkMap? Of(IReadOnlyList<Observation> observations, FileCard? image) =>
        image is { Width: > 0, Height: > 0 } ? OnImage(observations, image) : ByCoordinates(observations);

    private static WalkMap OnImage(IReadOnlyList<Observation> observations, FileCard image)
    {
        var height = (int)Math.Round((double)Size * image.Height / image.Width);
        return new WalkMap(Size, height, image, [.. Numbered(observations).Where(o => o.Observation is { PlanX: not null, PlanY: not null })
            .Select(o => new MapPoint(o.Number, o.Observation.Id, (double)o.Observation.PlanX!.Value / 100 * Size, (double)o.Observation.PlanY!.Value / 100 * height))]);
    }

    private static WalkMap? ByCoordinates(IReadOnlyList<Observation> observations)
    {
        var placed = Numbered(observations).Where(o => o.Observation is { Latitude: not null, Longitude: not null })
            .Select(o => (o.Number, o.Observation.Id, North: (double)o.Observation.Latitude!.Value, East: (double)o.Observation.Longitude!.Value)).ToList();
        if (placed.Count == 0) return null;
        // Within a walk the earth is flat; a degree of longitude is shorter the farther north it is.
        var shrink = Math.Cos(placed.Average(p => p.North) * Math.PI / 180);
        var (west, north) = (placed.Min(p => p.East), placed.Max(p => p.North));
        var width = (placed.Max(p => p.East) - west) * shrink * MetresOfDegree;
        var height = (north - placed.Min(p => p.North)) * MetresOfDegree;
        // A single point, or several on one spot, still need a scale.
        var scale = Math.Max(Math.Max(width, height), 50) / (Size - (2 * Margin));
        return new WalkMap(Size, (int)Math.Ceiling(height / scale) + (2 * Margin), null,
            [.. placed.Select(p => new MapPoint(p.Number, p.Id, Margin + ((p.East - west) * shrink * MetresOfDegree / scale), Margin + ((north - p.North) * MetresOfDegree / scale)))])
        { MetresPerUnit = scale };
    }

    private static IEnumerable<(int Number, Observation Observation)> Numbered(IReadOnlyList<Observation> observations) => observations.Select((o, i) => (i + 1, o));

    /// <summary>A number as SVG writes it.</summary>
    public static string Svg(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>A point of the drawing.</summary>
/// <param name="Number">Its number in the table beside.</param>
/// <param name="ObservationId">Which observation.</param>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
internal sealed record MapPoint(int Number, int ObservationId, double X, double Y);
