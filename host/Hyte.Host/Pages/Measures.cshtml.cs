using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Modules;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages;

/// <summary>The measures of every programme in force in one list, the person's own first.</summary>
[Authorize(Policy = PlatformPermissions.HomeView)]
internal sealed class MeasuresModel(ICurrentUser user, IContributions<IMeasureOverview> overviews, IDirectory directory, ModuleCatalogue catalogue) : PageModel
{
    private const int PageSize = 100;

    private DirectorySnapshot _names = null!;

    public MeasureFilter Filter { get; private set; } = new();

    public MeasureChoices Choices { get; private set; } = null!;

    public IReadOnlyList<MeasureGroup> Groups { get; private set; } = [];

    /// <summary>How many measures there are at all.</summary>
    public int All { get; private set; }

    /// <summary>How many the filter let through.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are reported, and of how many that can be said.</summary>
    public Share Reported { get; private set; }

    /// <summary>The state of those that nobody has reported on; null when there are none.</summary>
    public LineState? NotReported { get; private set; }

    public int Number { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public bool HasTitles => user.Titles.Count > 0;

    public async Task OnGetAsync([FromQuery] MeasureFilter filter, [FromQuery(Name = "p")] int number, CancellationToken ct)
    {
        Filter = filter;
        _names = await directory.GetAsync(ct);
        var all = (await overviews.AskAsync(overview => overview.ListAsync(user, ct)))
            .OrderBy(a => catalogue.MenuOrderOf(a.ModuleId)).SelectMany(a => a.Value).ToList();
        Choices = MeasureChoices.Of(all, _names);
        All = all.Count;

        var groups = filter.Choose(all, _names)
            .GroupBy(line => (line.IsMine, Heading: HeadingOf(line))).OrderByDescending(group => group.Key.IsMine).ToList();
        var chosen = groups.SelectMany(group => group).ToList();
        Count = chosen.Count;
        Reported = new Share(chosen.Count(line => line.State is { IsReported: true }), chosen.Count(line => line.State is not null));
        NotReported = chosen.Select(line => line.State).FirstOrDefault(state => state is { IsReported: false });
        Number = Math.Clamp(number, 1, Math.Max(Pages, 1));

        var shown = chosen.Skip((Number - 1) * PageSize).Take(PageSize).ToHashSet();
        Groups = [.. groups.Select(group => new MeasureGroup(group.Key.Heading, group.Count(), [.. group.Where(shown.Contains)])).Where(group => group.Lines.Count > 0)];
    }

    /// <summary>The parties or titles by their names in the directory, or else in the plan's own words.</summary>
    public string NamesOf(IEnumerable<LineParty> parties) =>
        string.Join(", ", parties.Select(p => p.Code is null ? p.Text : _names.NameOf(p.Code)).Distinct(StringComparer.Ordinal));

    private static string HeadingOf(MeasureLine line)
    {
        var programme = line.Period is { } period ? string.Format(MeasureTexts.InPeriod, line.Programme, period) : line.Programme;
        return line.IsMine ? string.Format(MeasureTexts.Mine, programme) : programme;
    }
}

/// <summary>The measures of a programme, or the person's own of them.</summary>
/// <param name="Heading">The programme and its current period.</param>
/// <param name="Count">How many there are on all pages of the list.</param>
/// <param name="Lines">Those on this page.</param>
internal sealed record MeasureGroup(string Heading, int Count, IReadOnlyList<MeasureLine> Lines);
