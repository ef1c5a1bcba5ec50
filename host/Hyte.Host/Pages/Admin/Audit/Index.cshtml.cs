using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Modules;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Audit;

/// <summary>Who did what and when, newest first.</summary>
[Authorize(Policy = PlatformPermissions.AuditRead)]
internal sealed class IndexModel(PlatformDbContext db, IDirectory directory, ModuleCatalogue modules) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Target { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Actor { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<SelectListItem> Acts { get; private set; } = [];

    public IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    /// <summary>The address of a page of the list, with the filters in force.</summary>
    public string HrefFormat => QueryString
        .Create(Request.Query.Where(q => q.Key != "p" && q.Value.Count > 0).Select(q => KeyValuePair.Create(q.Key, (string?)q.Value[0])))
        .ToString().TrimStart('?').Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) switch
    {
        "" => "?p={0}",
        var filters => $"?{filters}&p={{0}}",
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        var acts = await db.Set<AuditEntry>().Select(e => e.Act).Distinct().ToListAsync(ct);
        Acts = [new SelectListItem(PeopleTexts.AllActs, ""), .. acts.Select(act => new SelectListItem(ActNames.Of(act), act)).OrderBy(item => item.Text, StringComparer.CurrentCulture)];

        var entries = Filtered();
        Count = await entries.CountAsync(ct);
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        var shown = await entries.OrderByDescending(e => e.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(ct);

        var ids = shown.SelectMany(e => new[] { e.Target, e.ActorId }).Distinct().ToList();
        var people = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, StringComparer.Ordinal, ct);
        var names = await directory.GetAsync(ct);
        Lines = [.. shown.Select(e => new AuditLine(e, people.GetValueOrDefault(e.ActorId), TargetOf(e.Target, people, names)))];
    }

    private IQueryable<AuditEntry> Filtered()
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(Act)) entries = entries.Where(e => e.Act == Act);
        if (!string.IsNullOrWhiteSpace(Target)) entries = entries.Where(e => e.Target.Contains(Target) || db.Users.Any(u => u.Id == e.Target && u.DisplayName.Contains(Target)));
        if (!string.IsNullOrWhiteSpace(Actor)) entries = entries.Where(e => e.ActorName.Contains(Actor) || db.Users.Any(u => u.Id == e.ActorId && u.DisplayName.Contains(Actor)));
        if (From is { } from)
        {
            var start = CityClock.StartOf(from);
            entries = entries.Where(e => e.At >= start);
        }

        if (To is { } to && to < DateOnly.MaxValue)
        {
            var end = CityClock.StartOf(to.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }

        return entries;
    }

    private string TargetOf(string target, Dictionary<string, string> people, DirectorySnapshot names) =>
        people.GetValueOrDefault(target) ?? names.Find(target)?.Name ?? modules.Find(target)?.Name ?? target;
}

/// <summary>A line of the log.</summary>
/// <param name="Entry">What was written.</param>
/// <param name="Person">Own name of the person who acted; null when the product acted or the person is gone.</param>
/// <param name="Target">What was acted on, by name where there is one.</param>
internal sealed record AuditLine(AuditEntry Entry, string? Person, string Target);
