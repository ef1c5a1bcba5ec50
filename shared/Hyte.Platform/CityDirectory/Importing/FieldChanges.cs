namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>Tells what a change does, column by column.</summary>
internal static class FieldChanges
{
    /// <summary>The columns that become other; of a new entry, all that say something but its name.</summary>
    public static IEnumerable<FieldChange> Of(EntryChange change, PresentDirectory present, DirectoryForm form)
    {
        var now = change.IsNew ? null : present.Rows[change.Code];
        var known = now is null ? [] : present.SpellingsOf(change.Code);
        (DirectoryField Field, string? Before, string? After)[] all =
        [
            (DirectoryField.Kind, now is null ? null : form.Kinds[now.Kind], form.Kinds[change.Kind]),
            (DirectoryField.Name, now?.Name ?? change.Details.Name, change.Details.Name),
            (DirectoryField.ParentCode, now?.ParentCode, change.Details.ParentCode),
            (DirectoryField.ValidFrom, Day(now?.ValidFrom), Day(change.Details.ValidFrom)),
            (DirectoryField.ValidTo, Day(now?.ValidTo), Day(change.Details.ValidTo)),
            (DirectoryField.Spellings, string.Join(", ", known), string.Join(", ", known.Except(change.Removed, StringComparer.Ordinal).Concat(change.Added))),
        ];
        return all.Where(c => (c.Before ?? "") != (c.After ?? "")).Select(c => new FieldChange(form.Headings[c.Field], c.Before ?? "", c.After ?? ""));
    }

    private static string? Day(DateOnly? day) => day?.ToString("d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
