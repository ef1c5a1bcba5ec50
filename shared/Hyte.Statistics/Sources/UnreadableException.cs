namespace Hyte.Statistics.Sources;

/// <summary>A response is not of its format at all, so nothing in it can be trusted. What is wrong with a single value is a <see cref="StatisticsProblem"/> instead.</summary>
internal sealed class UnreadableException(string place, string message) : Exception(message)
{
    public StatisticsProblem Problem => new(place, Message);
}
