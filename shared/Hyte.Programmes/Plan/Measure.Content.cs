using Hyte.Modules;
using Folding = Hyte.Modules.Search.SearchText;

namespace Hyte.Programmes.Plan;

/// <content>What the measure says and who answers for it. Load <see cref="Parties"/> and <see cref="Roles"/> first: they are part of what is searched.</content>
public sealed partial class Measure
{
    /// <summary>Gives the measure a name that people use; an empty text, or the decided name itself, takes it away.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void Rename(string? workingName)
    {
        var name = workingName.TrimToNull().Within(LongestName);
        WorkingName = name == DecidedName ? null : name;
        Fold();
    }

    /// <summary>Writes the texts of the plan; an empty one is removed.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void Describe(string? description, string? metric, string? note)
    {
        Description = description.TrimToNull().Within(LongestText);
        Metric = metric.TrimToNull().Within(LongestText);
        Note = note.TrimToNull().Within(LongestText);
        Fold();
    }

    /// <summary>Keeps the paper's own words about the parties and the titles, and the line they stand on.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void CameFrom(string? partiesRaw, string? rolesRaw, int? line)
    {
        PartiesRaw = partiesRaw.TrimToNull().Within(LongestText);
        RolesRaw = rolesRaw.TrimToNull().Within(LongestText);
        SourceLine = line;
        Fold();
    }

    /// <summary>Adds a party after those already there.</summary>
    /// <param name="kind">Whether it answers for the measure or takes part in it.</param>
    /// <param name="entryCode">Directory code, or null when the text could not be told apart.</param>
    /// <param name="rawText">The party as the paper names it.</param>
    public MeasureParty AddParty(PartyKind kind, string? entryCode, string rawText)
    {
        var party = new MeasureParty(this, kind, _parties.Count + 1, entryCode, rawText);
        _parties.Add(party);
        Fold();
        return party;
    }

    /// <summary>Adds a title after those already there.</summary>
    /// <param name="titleCode">Directory code of the title, or null when the text could not be told apart.</param>
    /// <param name="rawText">The title as the paper names it.</param>
    public MeasureRole AddRole(string? titleCode, string rawText)
    {
        var role = new MeasureRole(this, _roles.Count + 1, titleCode, rawText);
        _roles.Add(role);
        Fold();
        return role;
    }

    /// <summary>Lets these parties take the place of those that are there. One that stays keeps its record, in its new place.</summary>
    /// <param name="parties">The parties, in order: the part that each has, its directory code or null, and its name on the paper.</param>
    /// <param name="raw">The paper's own words about them.</param>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void ReplaceParties(IReadOnlyList<(PartyKind Kind, string? EntryCode, string RawText)> parties, string? raw)
    {
        ArgumentNullException.ThrowIfNull(parties);
        CameFrom(raw, RolesRaw, SourceLine);
        var left = _parties.ToList();
        _parties.Clear();
        foreach (var (kind, entryCode, rawText) in parties)
        {
            if (left.Find(p => p.Kind == kind && IsSame(p.EntryCode, p.RawText, entryCode, rawText)) is not { } kept) AddParty(kind, entryCode, rawText);
            else
            {
                left.Remove(kept);
                _parties.Add(kept);
                kept.Become(_parties.Count, entryCode, rawText);
            }
        }

        Fold();
    }

    /// <summary>The same for titles.</summary>
    /// <param name="roles">The titles, in order: the directory code of each or null, and its name on the paper.</param>
    /// <param name="raw">The paper's own words about them.</param>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void ReplaceRoles(IReadOnlyList<(string? TitleCode, string RawText)> roles, string? raw)
    {
        ArgumentNullException.ThrowIfNull(roles);
        CameFrom(PartiesRaw, raw, SourceLine);
        var left = _roles.ToList();
        _roles.Clear();
        foreach (var (titleCode, rawText) in roles)
        {
            if (left.Find(r => IsSame(r.TitleCode, r.RawText, titleCode, rawText)) is not { } kept) AddRole(titleCode, rawText);
            else
            {
                left.Remove(kept);
                _roles.Add(kept);
                kept.Become(_roles.Count, titleCode, rawText);
            }
        }

        Fold();
    }

    /// <summary>Folds the texts anew, after values of the history were put back into them.</summary>
    internal void Refold() => Fold();

    /// <summary>Tells that a measure of another module is the same work.</summary>
    /// <returns>The link; the one already there when it had been made before.</returns>
    /// <remarks>Load <see cref="Links"/> first.</remarks>
    public MeasureLink LinkTo(string otherModule, string otherProgramme, string otherMeasure)
    {
        var known = _links.Find(l => l.OtherModule == otherModule && l.OtherProgramme == otherProgramme && l.OtherMeasure == otherMeasure);
        if (known is not null) return known;
        var link = new MeasureLink(this, otherModule, otherProgramme, otherMeasure);
        _links.Add(link);
        return link;
    }

    /// <summary>Adds a milestone.</summary>
    /// <exception cref="RuleBrokenException"><c>milestone.title</c>.</exception>
    public Milestone AddMilestone(string title, DateOnly due)
    {
        var milestone = new Milestone(this, title, due);
        _milestones.Add(milestone);
        return milestone;
    }

    private static bool IsSame(string? code, string raw, string? otherCode, string otherRaw) => code is not null ? code == otherCode : Folding.Fold(raw) == Folding.Fold(otherRaw);

    private void Fold() => SearchText = Folding.Fold(string.Join(' ', Searched().OfType<string>()));

    private IEnumerable<string?> Searched() =>
    [
        DecidedName, WorkingName, Description, PartiesRaw, RolesRaw, Note,
        .. _parties.Select(p => p.RawText).Where(raw => PartiesRaw?.Contains(raw, StringComparison.Ordinal) != true),
        .. _roles.Select(r => r.RawText).Where(raw => RolesRaw?.Contains(raw, StringComparison.Ordinal) != true),
    ];
}
