namespace Hyte.Documents.Papers.Office;

/// <summary>Gathers what a person should know of how a document was read, each thing once.</summary>
internal sealed class Remarks
{
    // A remark names a few; nobody reads a list of a hundred sheets.
    private const int MostNames = 10;

    private readonly List<string> _sentences = [];

    /// <summary>The sentences, in the order in which they came up.</summary>
    public IReadOnlyList<string> Sentences => _sentences;

    /// <summary>Adds a sentence, unless it is there.</summary>
    public void Add(string sentence)
    {
        if (!_sentences.Contains(sentence)) _sentences.Add(sentence);
    }

    /// <summary>Adds a sentence about parts, when there are any.</summary>
    /// <param name="format">The sentence, with a place for their names.</param>
    /// <param name="names">The names.</param>
    public void AddOf(string format, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0) return;
        var listed = string.Join(", ", names.Take(MostNames));
        Add(string.Format(format, names.Count <= MostNames ? listed : string.Format(Texts.AndMore, listed, names.Count - MostNames)));
    }
}
