namespace Hyte.Benchmarks;

/// <summary>Something that must be kept, and what it was this time.</summary>
/// <param name="Work">What was measured.</param>
/// <param name="Value">The median of the rounds.</param>
/// <param name="Limit">What it must keep to.</param>
/// <param name="IsFloor">True when more is better.</param>
/// <param name="Unit">Of value and limit: <c>×</c> for a ratio.</param>
/// <param name="Detail">What lies behind the value.</param>
internal sealed record Measured(string Work, double Value, double Limit, bool IsFloor, string Unit, string Detail)
{
    public bool IsKept => IsFloor ? Value >= Limit : Value <= Limit;
}

/// <summary>Measures one or more rows of the table.</summary>
internal interface IBudget
{
    Task<IReadOnlyList<Measured>> MeasureAsync();
}
