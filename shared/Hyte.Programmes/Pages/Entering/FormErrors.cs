using Hyte.Modules;
using Hyte.Programmes.Indicators.Entering;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hyte.Programmes.Pages;

/// <summary>Puts what is wrong beside the field that it is about.</summary>
internal static class FormErrors
{
    /// <summary>A broken rule, by the last part of its code: <c>indicator.name</c> goes to <c>Input.Name</c>.</summary>
    /// <param name="errors">The page's errors.</param>
    /// <param name="form">Name of the form's property.</param>
    /// <param name="broken">The rule.</param>
    /// <param name="fields">Fields by the codes of rules; a rule that is not among them concerns the whole form.</param>
    public static void Refuse(this ModelStateDictionary errors, string form, RuleBrokenException broken, params (string Code, string Field)[] fields)
    {
        var field = fields.FirstOrDefault(f => f.Code == broken.Code).Field;
        errors.AddModelError(field is null ? "" : $"{form}.{field}", broken.Message);
    }

    /// <summary>Reads a number as people write it; what cannot be read is an error of the field.</summary>
    /// <returns>Null when the field is empty, or refused.</returns>
    public static decimal? Number(this ModelStateDictionary errors, string form, string field, string? text)
    {
        if (text.TrimToNull() is null) return null;
        var reading = NumberText.Read(text);
        if (reading.Number is { } number && reading.Rest.Length == 0) return number;
        errors.AddModelError($"{form}.{field}", reading.Refusal ?? EntryTexts.PlainNumberExpected);
        return null;
    }

    /// <summary>Reads a year; what cannot be read is an error of the field.</summary>
    /// <returns>Null when the field is empty, or refused.</returns>
    public static int? Year(this ModelStateDictionary errors, string form, string field, string? text)
    {
        if (text.TrimToNull() is not { } written) return null;
        if (int.TryParse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            && year is >= Indicators.ObservedTime.Earliest and <= Indicators.ObservedTime.Latest) return year;
        errors.AddModelError($"{form}.{field}", EntryTexts.YearExpected);
        return null;
    }

    /// <summary>Refuses a text that is too long for its column.</summary>
    public static void Within(this ModelStateDictionary errors, string form, string field, string? text, int longest)
    {
        if (Lines(text).TrimToNull()?.Length > longest) errors.AddModelError($"{form}.{field}", string.Format(Texts.TextTooLong, longest));
    }

    /// <summary>Browsers post a line break as two characters; one is stored.</summary>
    public static string? Lines(string? text) => text?.ReplaceLineEndings("\n");
}

/// <summary>A field of a form that somebody else has changed meanwhile.</summary>
/// <param name="Label">Name of the field.</param>
/// <param name="Theirs">What is stored now.</param>
/// <param name="Mine">What the person typed.</param>
internal sealed record FieldConflict(string Label, string? Theirs, string? Mine)
{
    /// <summary>Only those in which the two differ.</summary>
    public static IReadOnlyList<FieldConflict> Between(params (string Label, string? Theirs, string? Mine)[] fields) =>
        [.. fields.Where(f => (f.Theirs ?? "") != (f.Mine?.Trim() ?? "")).Select(f => new FieldConflict(f.Label, f.Theirs, f.Mine))];
}
