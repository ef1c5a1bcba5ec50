using System.Runtime.InteropServices;
using System.Text;
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

    /// <summary>The pieces in reading order; the same and inserted ones make up the new text. A change of spacing alone is no difference.</summary>
    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var head = 0;
        while (head < old.Length && head < now.Length && old[head].Bare == now[head].Bare)
        {
            head++;
        }

        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)].Bare == now[^(tail + 1)].Bare)
        {
            tail++;
        }

        var pieces = new Pieces();
        pieces.Add(Kind.Same, now.AsSpan(0, head));
        Middle(old.AsSpan(head, old.Length - head - tail), now.AsSpan(head, now.Length - head - tail), pieces);
        pieces.Add(Kind.Same, now.AsSpan(now.Length - tail));
        return pieces.Finish();
    }

    private static void Middle(ReadOnlySpan<Word> old, ReadOnlySpan<Word> now, Pieces pieces)
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
                common[i, j] = old[i].Bare == now[j].Bare ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (a, b) = (0, 0);
        while (a < old.Length && b < now.Length)
        {
            if (old[a].Bare == now[b].Bare)
            {
                pieces.Add(Kind.Same, now.Slice(b++, 1));
                a++;
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
    private static Word[] Words(string text) => [.. WordPattern().Matches(text).Select(match => new Word(match.Value, match.Value.TrimEnd()))];

    [GeneratedRegex(@"\S+\s*|\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordPattern();

    /// <summary>A word as written, and without the space after it, by which words are compared.</summary>
    private readonly record struct Word(string Text, string Bare);

    /// <summary>A run of words that are all unchanged, all removed or all added.</summary>
    internal readonly record struct Piece(Kind Kind, string Text);

    /// <summary>Gathers words into runs: within one change everything removed comes before everything added.</summary>
    private sealed class Pieces
    {
        private readonly List<Piece> _done = [];
        private readonly Dictionary<Kind, StringBuilder> _open = [];

        public void Add(Kind kind, ReadOnlySpan<Word> words)
        {
            if (words.IsEmpty)
            {
                return;
            }

            var ends = kind == Kind.Same ? _open.ContainsKey(Kind.Deleted) || _open.ContainsKey(Kind.Inserted) : _open.ContainsKey(Kind.Same);
            if (ends)
            {
                Close();
            }

            foreach (var word in words)
            {
                var text = CollectionsMarshal.GetValueRefOrAddDefault(_open, kind, out _) ??= new StringBuilder();
                text.Append(word.Text);
            }
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
                    _done.Add(new Piece(kind, text.ToString()));
                }
            }
        }
    }
}
