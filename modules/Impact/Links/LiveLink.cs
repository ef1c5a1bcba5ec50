using Hyte.Impact.Sheets;
using Hyte.Modules.Contributions;

namespace Hyte.Impact.Links;

/// <summary>A link as it can be followed now.</summary>
/// <param name="Stored">As it is kept.</param>
/// <param name="Name">The present name, or the kept one when nobody knows it now.</param>
/// <param name="Href">Where it leads; null when it leads nowhere now.</param>
/// <param name="Why">Why it leads nowhere: its module is off, or the record is gone or not for this person; null when it does.</param>
internal sealed record LiveLink(SheetLink Stored, string Name, string? Href, string? Why)
{
    /// <summary>The links of a case as their modules know them now. A fixed number of queries a module.</summary>
    public static async Task<IReadOnlyList<LiveLink>> OfAsync(IReadOnlyCollection<SheetLink> links, FindRecords records, CancellationToken ct)
    {
        var known = await records.ReadAsync([.. links.Select(link => link.Key)], ct);
        return [.. links.Select(link => Of(link, known.GetValueOrDefault(link.Key), records.IsOn(link.Module)))];
    }

    private static LiveLink Of(SheetLink link, LinkTarget? target, bool isOn) => target is null
        ? new LiveLink(link, link.Name, null, isOn ? LinkTexts.Gone : LinkTexts.ModuleOff)
        : new LiveLink(link, target.Name, target.Href, null);
}
