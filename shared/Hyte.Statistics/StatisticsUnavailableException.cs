using System.Net;

namespace Hyte.Statistics;

/// <summary>A source was asked and gave no usable response. The message is Finnish, for the user's eyes; a saved file can still be read.</summary>
public sealed class StatisticsUnavailableException : Exception
{
    /// <summary>Tells that a source gave no usable response.</summary>
    /// <param name="message">What happened and what to do, in Finnish.</param>
    /// <param name="status">How the source answered; null when it did not.</param>
    /// <param name="inner">The failure beneath, for the log.</param>
    public StatisticsUnavailableException(string message, HttpStatusCode? status, Exception? inner)
        : base(message, inner) => Status = status;

    /// <summary>Tells it with a text only; prefer the other form.</summary>
    public StatisticsUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Tells it because of another failure; prefer the other form.</summary>
    public StatisticsUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Tells it without a text; prefer the other form.</summary>
    public StatisticsUnavailableException()
    {
    }

    /// <summary>How the source answered last; null when it did not answer.</summary>
    public HttpStatusCode? Status { get; }
}
