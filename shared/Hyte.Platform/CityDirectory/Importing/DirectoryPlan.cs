using Hyte.Modules;
using Hyte.Modules.Search;
using Hyte.Platform.Importing;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>Judges all the rows of a file together: a parent may stand on a later row than its child, and two entries may change places.</summary>
internal sealed class DirectoryPlan
{
    private readonly PresentDirectory _present;
    private readonly DirectoryForm _form;
    private readonly List<Judged> _rows;

    /// <param name="present">The directory as it is.</param>
    /// <param name="rows">The rows of the file.</param>
    /// <param name="form">The words of the file.</param>
    /// <param name="leftOut">Keys of the rows that a person does not want.</param>
    public DirectoryPlan(PresentDirectory present, IReadOnlyList<DirectoryRow> rows, DirectoryForm form, IReadOnlySet<string> leftOut)
    {
        (_present, _form) = (present, form);
        var inTable = rows.Where(r => r.Cells is not null).ToList();
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in inTable) byName.TryAdd(SearchText.Fold(row[DirectoryField.Name]), DirectoryRowReader.CodeOf(row));
        var reader = new DirectoryRowReader(present, form, byName);
        var places = inTable.Where(r => !leftOut.Contains(r.Key)).ToLookup(DirectoryRowReader.CodeOf, r => r.Place, StringComparer.Ordinal);
        _rows = [.. rows.Select(row => row.Cells is null ? new Judged(row, null) : Judge(row))];
        RefuseImpossible();

        Judged Judge(DirectoryRow row)
        {
            var reasons = new List<string>();
            var change = reader.Read(row, reasons);
            var others = places[change.Code].Where(p => p != row.Place).ToList();
            if (change.Code.Length > 0 && others.Count > 0) reasons.Add(Of(DirectoryField.Code, string.Format(ImportTexts.CodeTwice, change.Code, string.Join(", ", others))));
            if (leftOut.Contains(row.Key)) reasons = [ImportTexts.LeftOut];
            return new Judged(row, change) { Reasons = reasons };
        }
    }

    /// <summary>The changes that can be made.</summary>
    public IReadOnlyList<EntryChange> Changes => [.. _rows.Where(r => r.Stands && r.ChangesAnything).Select(r => r.Change!)];

    /// <summary>Every row with its fate.</summary>
    public IReadOnlyList<DirectoryLine> Lines() => [.. _rows.Select(Line)];

    // A row that is refused takes with it those that need it, so the rows are looked at until all that stand can stand together.
    private void RefuseImpossible()
    {
        for (var isStable = false; !isStable;)
        {
            isStable = true;
            var together = _present.With(_rows.Where(r => r.Stands).Select(r => r.Change!));
            var meanings = Meanings();
            foreach (var row in _rows.Where(r => r.Stands && r.ChangesAnything))
            {
                var reasons = new List<string>();
                try
                {
                    DirectoryChanges.RefuseWrong(row.Change!.Code, row.Change.Details, together);
                }
                catch (RuleBrokenException broken)
                {
                    reasons.Add(Of(broken.Code == "directory.dates" ? DirectoryField.ValidTo : DirectoryField.ParentCode, broken.Message));
                }

                reasons.AddRange(Taken(row.Change!, meanings));
                row.Reasons = reasons;
                isStable &= reasons.Count == 0;
            }
        }
    }

    // What each text means once the rows that stand are saved.
    private Dictionary<string, List<string>> Meanings()
    {
        var meanings = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var changes = _rows.Where(r => r.Stands).ToDictionary(r => r.Change!.Code, r => r.Change!, StringComparer.Ordinal);
        foreach (var code in _present.Rows.Keys.Union(changes.Keys, StringComparer.Ordinal))
        {
            var change = changes.GetValueOrDefault(code);
            Mean(change?.Details.Name ?? _present.Rows[code].Name, code);
            foreach (var text in _present.SpellingsOf(code).Except(change?.Removed ?? [], StringComparer.Ordinal).Concat(change?.Added ?? [])) Mean(text, code);
        }

        return meanings;

        void Mean(string text, string code)
        {
            var folded = SearchText.Fold(text);
            if (!meanings.TryGetValue(folded, out var codes)) meanings[folded] = codes = [];
            codes.Add(code);
        }
    }

    private IEnumerable<string> Taken(EntryChange change, Dictionary<string, List<string>> meanings)
    {
        // As on the page of a new entry; a name that is changed there is not asked about either.
        if (change.IsNew && (_present.Rows.ContainsKey(change.Code) || meanings[SearchText.Fold(change.Details.Name)].Exists(code => code != change.Code)))
            yield return Of(DirectoryField.Name, PeopleTexts.EntryExists);
        foreach (var text in change.Added)
        {
            var meant = meanings[SearchText.Fold(text)];
            if (meant.Count > 1) yield return Of(DirectoryField.Spellings, string.Format(ImportTexts.SpellingTaken, text, NameOf(meant.Find(code => code != change.Code) ?? change.Code)));
        }
    }

    private string NameOf(string code) => _rows.Find(r => r.Change?.Code == code)?.Change?.Details.Name ?? _present.Names.NameOf(code);

    private DirectoryLine Line(Judged judged)
    {
        var row = judged.Row;
        if (judged.Change is not { } change) return new DirectoryLine(row.Key, row.Place, ImportFate.Read, "", row.Text);
        var fate = !judged.Stands ? ImportFate.Refused : change.IsNew ? ImportFate.New : judged.ChangesAnything ? ImportFate.Changed : ImportFate.Same;
        return new DirectoryLine(row.Key, row.Place, fate, change.Code, change.Details.Name.Length > 0 ? change.Details.Name : row.Text)
        {
            Changes = [.. FieldChanges.Of(change, _present, _form)],
            Reasons = judged.Reasons,
        };
    }

    private string Of(DirectoryField field, string reason) => string.Format(ImportTexts.Of, _form.Headings[field], reason);

    private sealed record Judged(DirectoryRow Row, EntryChange? Change)
    {
        public List<string> Reasons { get; set; } = [];

        public bool Stands => Change is not null && Reasons.Count == 0;

        public bool ChangesAnything => Change is { IsNew: true } or { HasOtherDetails: true } or { Added.Count: > 0 } or { Removed.Count: > 0 };
    }
}
