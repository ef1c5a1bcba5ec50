namespace Hyte.ArchitectureTests.Reading;

/// <summary>One offence.</summary>
/// <param name="Where">File and line, as an editor opens it, or the file or assembly when there is no line.</param>
/// <param name="Subject">The type or file that offends.</param>
/// <param name="What">What is wrong.</param>
internal sealed record Finding(string Where, string Subject, string What)
{
    public override string ToString() => $"{Where}: {Subject} {What}";
}

/// <summary>What a rule found, and how much it looked at: a rule that saw nothing has proved nothing.</summary>
internal sealed class Findings(int examined, IEnumerable<Finding> items)
{
    private readonly Finding[] _items = [.. items.Distinct().OrderBy(i => i.Where, StringComparer.Ordinal)];

    public int Examined => examined;

    public IReadOnlyList<Finding> Items => _items;

    public Findings And(Findings other) => new(examined + other.Examined, _items.Concat(other._items));

    /// <summary>Fails with every offender on a line of its own, and fails when nothing was examined.</summary>
    public void Check()
    {
        Assert.True(examined > 0, "The rule saw nothing to examine.");
        if (_items.Length == 0) return;
        Assert.Fail($"{_items.Length} of {examined} examined:{Environment.NewLine}{string.Join(Environment.NewLine, _items.AsEnumerable())}");
    }
}
