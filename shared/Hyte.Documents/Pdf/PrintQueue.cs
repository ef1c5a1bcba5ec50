using Hyte.Modules;

namespace Hyte.Documents.Pdf;

/// <summary>Lets one in at a time, in the order of coming.</summary>
/// <param name="mostWaiting">How many may wait; more are refused, so that a page is not kept open for an hour.</param>
internal sealed class PrintQueue(int mostWaiting)
{
    private readonly Lock _door = new();
    private readonly List<Place> _places = [];
    private TaskCompletionSource _moved = NewSignal();

    /// <summary>Waits for the turn, which lasts until what is returned is disposed of.</summary>
    public async Task<IDisposable> EnterAsync(IProgress<PdfProgress>? progress, CancellationToken ct)
    {
        var place = new Place(this);
        lock (_door)
        {
            if (_places.Count > mostWaiting) throw new RuleBrokenException("pdf.busy", DocumentTexts.PdfBusy);
            _places.Add(place);
        }

        try
        {
            // Each tells its own progress in its own time: one that is slow or fails in telling keeps nobody else waiting.
            for (var told = -1; ;)
            {
                var (ahead, moved) = Look(place);
                if (ahead != told) progress?.Report(new PdfProgress(told = ahead));
                if (ahead == 0) return place;
                await moved.WaitAsync(ct);
            }
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    private (int Ahead, Task Moved) Look(Place place)
    {
        lock (_door) return (_places.IndexOf(place), _moved.Task);
    }

    private void Leave(Place place)
    {
        TaskCompletionSource moved;
        lock (_door)
        {
            if (!_places.Remove(place)) return;
            moved = _moved;
            _moved = NewSignal();
        }

        moved.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Place(PrintQueue queue) : IDisposable
    {
        public void Dispose() => queue.Leave(this);
    }
}
