namespace Hyte.Modules.Contributions;

/// <summary>Something that a module adds to a page or a service of the whole product. Found by a scan of the module's assembly.</summary>
/// <remarks>Contributions are asked through <see cref="IContributions{T}"/>, which leaves out modules that are not enabled; never inject them as a list.</remarks>
#pragma warning disable CA1040 // An empty interface is the point: it marks what the scan registers.
public interface IContribution;
#pragma warning restore CA1040

/// <summary>A module's tile on the first page.</summary>
public interface IDashboardTile : IContribution
{
    /// <summary>The tile as this person may see it, or null when there is nothing for them.</summary>
    Task<Tile?> GetAsync(People.ICurrentUser user, CancellationToken ct);
}

/// <summary>A line on the first page that tells how one programme or register stands.</summary>
/// <param name="Title">Name of the programme.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Text">One sentence: <c>Jakso 1/24 on avoinna 14 päivää</c>.</param>
/// <param name="Share">How much of it has been reported, when that can be said.</param>
public sealed record Tile(string Title, string Href, string Text, Share? Share = null)
{
    /// <summary>How what it has is divided among states, kind by kind; empty when there is nothing to count.</summary>
    public IReadOnlyList<TileCounts> Counts { get; init; } = [];
}

/// <summary>How the things of one kind are divided among their states. What nobody has told of is a part of its own.</summary>
/// <param name="Title">What is counted: <c>Toimenpiteet</c>.</param>
/// <param name="Parts">The states that occur, in the order in which they are drawn. Their counts make the whole.</param>
public sealed record TileCounts(string Title, IReadOnlyList<TileCount> Parts);

/// <summary>How many things are in one state.</summary>
/// <param name="Word">The state in plain words: <c>Ei päivitetty</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Href">The list of them.</param>
/// <param name="Shape">Name of the drawn shape: <c>HalfCircle</c>.</param>
/// <param name="Tone">Name of the meaning of the colour: <c>Progress</c>.</param>
public sealed record TileCount(string Word, int Count, string Href, string Shape, string Tone);

/// <summary>A part of a whole, both counted: 32 of 44. Never a bare percentage.</summary>
/// <param name="Count">The part, 0…<paramref name="Total"/>.</param>
/// <param name="Total">The whole.</param>
public readonly record struct Share(int Count, int Total);

/// <summary>What waits for a person in the module.</summary>
public interface IMyTasksSource : IContribution
{
    /// <summary>The person's open tasks, most urgent first.</summary>
    Task<IReadOnlyList<TaskItem>> GetAsync(People.ICurrentUser user, CancellationToken ct);
}

/// <summary>Something that a person is asked to do.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Href">Where it is done, in one step.</param>
/// <param name="Context">Where it belongs, e.g. the programme.</param>
/// <param name="State">Its state in a few words: <c>ei päivitetty</c>.</param>
/// <param name="Act">The verb on the button: <c>Päivitä</c>.</param>
/// <param name="Due">The last day, when there is one.</param>
public sealed record TaskItem(string Title, string Href, string Context, string State, string Act, DateOnly? Due);

/// <summary>Finds things in the module by words.</summary>
public interface ISearchSource : IContribution
{
    /// <summary>What the person may see that matches.</summary>
    /// <param name="query">The words, already folded by <see cref="Search.SearchText"/>; never empty.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="limit">How many hits are wanted at most.</param>
    /// <param name="ct">Cancels the search.</param>
    Task<IReadOnlyList<SearchHit>> SearchAsync(string query, People.ICurrentUser user, int limit, CancellationToken ct);
}

/// <summary>A hit of the search.</summary>
/// <param name="Title">Name of what was found.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Context">What kind of thing it is and where it belongs.</param>
/// <param name="Excerpt">A piece of text around the words, when they are not in the title.</param>
public sealed record SearchHit(string Title, string Href, string Context, string? Excerpt = null);

/// <summary>Dated events that the module puts into the common calendar.</summary>
public interface ICalendarSource : IContribution
{
    /// <summary>Events that touch the days from <paramref name="from"/> to <paramref name="to"/>, both included, as the person may see them.</summary>
    Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, People.ICurrentUser user, CancellationToken ct);
}

/// <summary>An event of the calendar.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; equal to the first for a one-day event.</param>
/// <param name="Title">What happens.</param>
/// <param name="Detail">Body, place, audience or organiser in a few words.</param>
/// <param name="Href">A page about it, when there is one.</param>
public sealed record CalendarEntry(DateOnly Start, DateOnly End, string Title, string? Detail = null, string? Href = null)
{
    /// <summary>The detail part by part, for a file; null when it has no parts of its own.</summary>
    public EventParts? Parts { get; init; }
}

/// <summary>What is told of an event beside its days and title.</summary>
/// <param name="Body">Name of the body whose event it is.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Organiser">Who arranges it.</param>
public sealed record EventParts(string? Body, string? Topic, string? Audience, string? Organiser);

/// <summary>The module's latest changes for the first page.</summary>
public interface IRecentChangesSource : IContribution
{
    /// <summary>The newest changes that the person may see, newest first.</summary>
    Task<IReadOnlyList<RecentChange>> LatestAsync(People.ICurrentUser user, int limit, CancellationToken ct);
}

/// <summary>A change that people care about.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="By">By whom, as history shows them.</param>
/// <param name="Title">What changed.</param>
/// <param name="Change">How: <c>Käynnissä → Toteutui</c>.</param>
/// <param name="Href">Where it is.</param>
public sealed record RecentChange(DateTime At, string By, string Title, string Change, string Href);

/// <summary>Work that the module does by itself at intervals. The host runs it only while the module is enabled.</summary>
public interface IModuleJob : IContribution
{
    /// <summary>Unique in the module; shown to administrators.</summary>
    string Name { get; }

    /// <summary>Time from the end of one run to the start of the next; at least a second.</summary>
    TimeSpan Interval { get; }

    /// <summary>Does the work once. An exception is logged and shown to administrators, and the job runs again after the interval.</summary>
    Task RunAsync(CancellationToken ct);
}

/// <summary>Loads the city's own data into an empty or older database. Run when the module is installed, and at a later start when its files or its code have changed.</summary>
public interface IModuleSeeder : IContribution
{
    /// <summary>Loads what is missing, all or nothing; must do nothing when everything is there.</summary>
    /// <param name="directory">Folder <c>seeds/{module id}</c>.</param>
    /// <param name="ct">Cancels the load.</param>
    /// <exception cref="SeedFailedException">A row cannot be taken; nothing was saved.</exception>
    Task SeedAsync(string directory, CancellationToken ct);
}
