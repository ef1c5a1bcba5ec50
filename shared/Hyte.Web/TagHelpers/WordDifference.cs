using System.Text.RegularExpressions;

namespace Hyte.Web.TagHelpers;

/// <summary>The shortest word-by-word way from one text to another.</summary>
internal static partial class WordDifference
{
    // A table of this many cells takes a few milliseconds; beyond it the middle is shown as one replacement.
    private const long LargestTable = 2_000_000;

    public enum Kind
    {
        Same,
        Deleted,
        Inserted,
    }

    /// <summary>The pieces in reading order; the same and deleted ones make up the old text, the same and inserted ones the new.</summary>
    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        var pieces = new Pieces();
        pieces.Add(Kind.Same, old.AsSpan(0, head));
        Middle(old.AsSpan(head, old.Length - head - tail), now.AsSpan(head, now.Length - head - tail), pieces);
        pieces.Add(Kind.Same, old.AsSpan(old.Length - tail));
        return pieces.Finish();
    }

    private static void Middle(ReadOnlySpan<string> old, ReadOnlySpan<string> now, Pieces pieces)
    {
        if ((long)old.Length * now.Length > LargestTable)
        {
            pieces.Add(Kind.Deleted, old);
            pieces.Add(Kind.Inserted, now);
            return;
        }

        // common[i, j] is the length of the longest common run of words from old[i..] and now[j..].
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (a, b) = (0, 0);
        while (a < old.Length && b < now.Length)
        {
            if (old[a] == now[b])
            {
                pieces.Add(Kind.Same, old.Slice(a++, 1));
                b++;
            }
            else if (common[a + 1, b] >= common[a, b + 1])
            {
                pieces.Add(Kind.Deleted, old.Slice(a++, 1));
            }
            else
            {
                pieces.Add(Kind.Inserted, now.Slice(b++, 1));
            }
        }

        pieces.Add(Kind.Deleted, old[a..]);
        pieces.Add(Kind.Inserted, now[b..]);
    }

    // A word carries the space after it, so that a space between two changed words does not split the change.
    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\S+\s*|\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    /// <summary>A run of words that are all unchanged, all removed or all added.</summary>
    internal readonly record struct Piece(Kind Kind, string Text);

    /// <summary>Gathers words into runs: within one change everything removed comes before everything added.</summary>
    private sealed class Pieces
    {
        private readonly List<Piece> _done = [];
        private readonly Dictionary<Kind, string> _open = [];

        public void Add(Kind kind, ReadOnlySpan<string> words)
        {
            if (words.IsEmpty)
            {
                return;
            }

            if (kind == Kind.Same == (_open.ContainsKey(Kind.Deleted) || _open.ContainsKey(Kind.Inserted)) || kind != Kind.Same && _open.ContainsKey(Kind.Same))
            {
                Close();
            }

            _open[kind] = _open.GetValueOrDefault(kind, string.Empty) + string.Concat(words);
        }

        public IReadOnlyList<Piece> Finish()
        {
            Close();
            return _done;
        }

        private void Close()
        {
            foreach (var kind in Enum.GetValues<Kind>())
            {
                if (_open.Remove(kind, out var text))
                {
                    _done.Add(new Piece(kind, text));
                }
            }
        }
    }
}
