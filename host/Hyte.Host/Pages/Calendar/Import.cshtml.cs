using Hyte.Documents.Papers;
using Hyte.Host.Pages.Importing;
using Hyte.Modules.Files;
using Hyte.Platform.Calendar.Importing;
using Hyte.Platform.Rights;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Host.Pages.Calendar;

/// <summary>Events from a dated list or a table into the calendar.</summary>
[Authorize(Policy = PlatformPermissions.CalendarEdit)]
internal sealed class ImportModel(ImportEvents import, IUploads uploads) : PaperPage(uploads)
{
    public EventOutcome? Outcome { get; private set; }

    public EventAnswers Answers { get; private set; } = EventAnswers.None;

    /// <summary>The year as it was typed.</summary>
    public string? TypedYear { get; private set; }

    public override string Here => "/calendar/import";

    protected override string Purpose => "calendar-events";

    /// <summary>A day as its field shows it: what was typed, and otherwise what was read.</summary>
    public static string Shown(IReadOnlyDictionary<string, string> typed, string key, DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? typed.GetValueOrDefault(key, "");

    /// <summary>The days of a line that cannot be typed over: <c>4.9.2017</c>, <c>4.9.2017–5.9.2017</c>.</summary>
    public static string Days(EventLine line) => line switch
    {
        { Start: { } start, End: { } end } => $"{FinnishFormat.Date(start)}–{FinnishFormat.Date(end)}",
        { Start: { } day } => FinnishFormat.Date(day),
        _ => "",
    };

    protected override async Task PreviewAsync(Paper paper, CancellationToken ct)
    {
        ReadAnswers();
        Outcome = await import.PreviewAsync(paper, Answers, ct);
    }

    protected override async Task<string?> SaveAsync(Paper paper, CancellationToken ct)
    {
        ReadAnswers();
        if (!ModelState.IsValid)
        {
            Outcome = await import.PreviewAsync(paper, Answers, ct);
            return null;
        }

        Outcome = await import.ExecuteAsync(paper, Answers, ct);
        return Outcome.ImportId is { } id ? $"/calendar/imports/{id}?made=true" : null;
    }

    private void ReadAnswers()
    {
        TypedYear = Request.HasFormContentType ? Request.Form["year"].ToString() : null;
        int? year = int.TryParse(TypedYear, out var number) && number is >= 1900 and <= 2200 ? number : null;
        if (year is null && !string.IsNullOrWhiteSpace(TypedYear)) ModelState.AddModelError("year", ImportTexts.YearWrong);
        Answers = new EventAnswers
        {
            Year = year,
            Starts = Request.Fields("start-"),
            Ends = Request.Fields("end-"),
            Titles = Request.Fields("title-"),
            Details = Request.Fields("detail-"),
            Same = Request.Chosen("alike-", "same"),
            Other = Request.Chosen("alike-", "other"),
            LeftOut = Request.Chosen("out-"),
        };
    }
}
