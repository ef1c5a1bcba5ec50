using System.Globalization;
using Hyte.Modules.People;

namespace Hyte.Impact.Cases;

/// <summary>What a decision case says, once it has been checked. There is no other way to one than <see cref="Read"/>.</summary>
internal sealed record CaseContent
{
    private CaseContent(CaseNumber number, string title, string bodyCode, DateOnly meetingDate, string? preparerTitleCode, string? preparerName, string? description)
    {
        Number = number;
        Title = title;
        BodyCode = bodyCode;
        MeetingDate = meetingDate;
        PreparerTitleCode = preparerTitleCode;
        PreparerName = preparerName;
        Description = description;
    }

    public CaseNumber Number { get; }

    public string Title { get; }

    public string BodyCode { get; }

    public DateOnly MeetingDate { get; }

    public string? PreparerTitleCode { get; }

    public string? PreparerName { get; }

    public string? Description { get; }

    public static CaseContent Of(DecisionCase saved) =>
        new(saved.Number, saved.Title, saved.BodyCode, saved.MeetingDate, saved.PreparerTitleCode, saved.PreparerName, saved.Description);

    /// <summary>Checks everything that a person typed, not only the first mistake.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="directory">Knows bodies and titles.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static CaseContent? Read(CaseDraft draft, DirectorySnapshot directory, Action<string, string> refuse)
    {
        if (!CaseNumber.TryParse(draft.Number, out var number)) refuse(nameof(draft.Number), Texts.NumberFormat);
        var title = Required(nameof(draft.Title), draft.Title, DecisionCase.LongestTitle, Texts.TitleMissing);
        var body = directory.Find(draft.BodyCode) is { Kind: DirectoryKind.Body } found ? found.Code : null;
        if (body is null) refuse(nameof(draft.BodyCode), Texts.BodyMissing);
        var day = ReadDay(draft.MeetingDate);
        if (day is null) refuse(nameof(draft.MeetingDate), Texts.MeetingDateFormat);
        var preparer = Required(nameof(draft.Preparer), draft.Preparer, DecisionCase.LongestPreparer, Texts.PreparerMissing);
        var description = Plain(draft.Description);
        var tooLong = description?.Length > DecisionCase.LongestDescription;
        if (tooLong) refuse(nameof(draft.Description), string.Format(Texts.TooLong, DecisionCase.LongestDescription, description!.Length));

        if (number is null || title is null || body is null || day is null || preparer is null || tooLong) return null;
        var titleCode = directory.Resolve(preparer) is { Kind: DirectoryKind.Title } known ? known.Code : null;
        return new CaseContent(number, title, body, day.Value, titleCode, titleCode is null ? preparer : null, description);

        string? Required(string field, string? typed, int longest, string missing)
        {
            var text = Plain(typed);
            if (text is null) refuse(field, missing);
            else if (text.Length > longest) refuse(field, string.Format(Texts.TooLong, longest, text.Length));
            return text?.Length <= longest ? text : null;
        }
    }

    // A date field sends the first form; a browser without one sends what people write.
    private static DateOnly? ReadDay(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    private static string? Plain(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
}
