using System.Globalization;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Platform.Rights;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>Reads what each row wants of its entry. A cell that says what the export would say now wants nothing.</summary>
internal sealed class DirectoryRowReader(PresentDirectory present, DirectoryForm form, IReadOnlyDictionary<string, string> codesOfRows)
{
    private const int LongestName = 300;

    private static readonly string[] Forms = ["yyyy-MM-dd", "d.M.yyyy"];

    /// <summary>The code that a row means: the one written, or for a new entry the one made of its name.</summary>
    public static string CodeOf(DirectoryRow row) => row[DirectoryField.Code] is { Length: > 0 } code ? code : Slug.Of(row[DirectoryField.Name]);

    /// <summary>Reads a row.</summary>
    /// <param name="row">A row of the table.</param>
    /// <param name="reasons">Gets what is wrong with it.</param>
    public EntryChange Read(DirectoryRow row, List<string> reasons)
    {
        var code = CodeOf(row);
        // Without a code a row never means an entry that is there, even when a code made of its name is taken.
        var entry = row[DirectoryField.Code].Length > 0 ? present.Rows.GetValueOrDefault(code) : null;
        if (entry is null && row[DirectoryField.Code].Length > 0 && Slug.Of(code) != code) Refuse(DirectoryField.Code, string.Format(ImportTexts.CodeStrange, code));
        var name = Text(DirectoryField.Name, entry?.Name) ?? "";
        if (name.Length == 0) Refuse(DirectoryField.Name, ImportTexts.NameMissing);
        if (name.Length > LongestName) Refuse(DirectoryField.Name, string.Format(ImportTexts.TooLong, name.Length, LongestName));
        var details = new EntryDetails(name, Parent(entry), Day(DirectoryField.ValidFrom, entry?.ValidFrom), Day(DirectoryField.ValidTo, entry?.ValidTo), entry?.Note);
        var known = entry is null ? [] : present.SpellingsOf(code);
        var wanted = !row.Has(DirectoryField.Spellings) || row.Says(DirectoryField.Spellings, string.Join(", ", known)) ? known : Spellings.Split(row[DirectoryField.Spellings], known);
        if (wanted.FirstOrDefault(s => s.Length > LongestName) is { } tooLong) Refuse(DirectoryField.Spellings, string.Format(ImportTexts.TooLong, tooLong.Length, LongestName));
        return new EntryChange(code, Kind(entry), details)
        {
            IsNew = entry is null,
            HasOtherDetails = entry is not null && (details.Name, details.ParentCode, details.ValidFrom, details.ValidTo) != (entry.Name, entry.ParentCode, entry.ValidFrom, entry.ValidTo),
            Added = [.. wanted.Except(known, StringComparer.Ordinal)],
            Removed = [.. known.Except(wanted, StringComparer.Ordinal).Distinct(StringComparer.Ordinal)],
        };

        void Refuse(DirectoryField field, string reason) => reasons.Add(string.Format(ImportTexts.Of, form.Headings[field], reason));

        string? Text(DirectoryField field, string? now) => !row.Has(field) || row.Says(field, now) ? now : row[field] is { Length: > 0 } text ? text : null;

        DateOnly? Day(DirectoryField field, DateOnly? now)
        {
            if (!row.Has(field)) return now;
            if (row.Cells![field] is { Day: { } day }) return day;
            var text = row[field];
            if (text.Length == 0) return null;
            if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed)) return typed;
            Refuse(field, string.Format(ImportTexts.DayStrange, text));
            return null;
        }

        DirectoryKind Kind(DirectoryEntryRow? now)
        {
            if (now is not null && !row.Has(DirectoryField.Kind)) return now.Kind;
            var word = SearchText.Fold(row[DirectoryField.Kind]);
            var words = string.Join(", ", form.Kinds.Values);
            var kinds = form.Kinds.Where(k => SearchText.Fold(k.Value) == word).Select(k => (DirectoryKind?)k.Key).ToList();
            if (word.Length == 0) Refuse(DirectoryField.Kind, string.Format(ImportTexts.KindMissing, words));
            else if (kinds.Count == 0) Refuse(DirectoryField.Kind, string.Format(ImportTexts.KindUnknown, row[DirectoryField.Kind], words));
            else if (now is not null && kinds[0] != now.Kind) Refuse(DirectoryField.Kind, ImportTexts.KindStays);
            return now?.Kind ?? kinds.FirstOrDefault() ?? default;
        }

        string? Parent(DirectoryEntryRow? now)
        {
            var typed = Text(DirectoryField.ParentCode, now?.ParentCode);
            var named = row[DirectoryField.Parent];
            var nowNamed = now?.ParentCode is { } above ? present.Names.NameOf(above) : null;
            // The name is there for the eye; it says something only where a person has written another.
            if (named.Length == 0 || row.Says(DirectoryField.Parent, nowNamed)) return typed;
            if (Find(named) is not { } meant)
            {
                Refuse(DirectoryField.Parent, string.Format(ImportTexts.ParentUnknown, named));
                return typed;
            }

            var isTyped = row.Has(DirectoryField.ParentCode) && typed is not null && typed != now?.ParentCode;
            if (isTyped && typed != meant) Refuse(DirectoryField.Parent, ImportTexts.ParentsDiffer);
            return isTyped ? typed : meant;
        }
    }

    private string? Find(string name) => codesOfRows.GetValueOrDefault(SearchText.Fold(name)) ?? present.Names.Resolve(name)?.Code;
}
