using System.Diagnostics;

namespace Hyte.Benchmarks.Load;

/// <summary>A few people who ask without a pause for a bounded time, each on a connection of their own.</summary>
internal static class Crowd
{
    /// <returns>Answers per second of all of them together.</returns>
    /// <exception cref="InvalidDataException">An answer was not what was asked for.</exception>
    public static async Task<double> AskAsync(Uri server, IReadOnlyList<Question> questions, TimeSpan time)
    {
        using var end = new CancellationTokenSource();
        var people = questions.Select(question => Task.Factory.StartNew(() => Ask(server, question, end.Token), TaskCreationOptions.LongRunning)).ToList();
        var watch = Stopwatch.StartNew();
        await Task.Delay(time);
        await end.CancelAsync();
        var counts = await Task.WhenAll(people);
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static int Ask(Uri server, Question question, CancellationToken end)
    {
        using var wire = new Wire(server, question);
        var answers = 0;
        for (; !end.IsCancellationRequested; answers++)
        {
            var (status, _) = wire.Ask();
            if (status != question.Status) throw new InvalidDataException($"{question.Path} answered {status} and not {question.Status}.");
        }

        return answers;
    }
}
