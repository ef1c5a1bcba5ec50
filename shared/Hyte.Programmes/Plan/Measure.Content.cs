using Hyte.Modules;
using Folding = Hyte.Modules.Search.SearchText;

namespace Hyte.Programmes.Plan;

/// <content>What the measure says and who answers for it.</content>
public sealed partial class Measure
{
    /// <summary>Gives the measure a name that people use; an empty text, or the decided name itself, takes it away.</summary>
    public void Rename(string? workingName)
    {
        var name = workingName.TrimToNull();
        WorkingName = name == DecidedName ? null : name;
        Fold();
    }

    /// <summary>Writes the texts of the plan; an empty one is removed.</summary>
    public void Describe(string? description, string? metric, string? note)
    {
        Description = description.TrimToNull();
        Metric = metric.TrimToNull();
        Note = note.TrimToNull();
        Fold();
    }

    /// <summary>Keeps the paper's own words about the parties and the titles, and the line they stand on.</summary>
    public void CameFrom(string? partiesRaw, string? rolesRaw, int? line)
    {
        PartiesRaw = partiesRaw.TrimToNull();
        RolesRaw = rolesRaw.TrimToNull();
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

    private void Fold() => SearchText = Folding.Fold(string.Join(' ', Searched().OfType<string>()));

    private IEnumerable<string?> Searched() =>
    [
        DecidedName, WorkingName, Description, PartiesRaw, RolesRaw, Note,
        .. _parties.Select(p => p.RawText).Where(raw => PartiesRaw?.Contains(raw, StringComparison.Ordinal) != true),
        .. _roles.Select(r => r.RawText).Where(raw => RolesRaw?.Contains(raw, StringComparison.Ordinal) != true),
    ];
}
