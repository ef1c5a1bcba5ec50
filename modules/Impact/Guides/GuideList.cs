namespace Hyte.Impact.Guides;

/// <summary>A list of names in the guide that is edited on a page of its own.</summary>
/// <param name="Title">What the list is.</param>
/// <param name="Lead">What it is for.</param>
/// <param name="Read">The list as it is in a guide; null when that guide has no such list.</param>
/// <param name="Write">The guide with the list changed; what belongs to a term is kept with it.</param>
internal sealed record GuideList(string Title, string Lead, Func<GuideContent, IReadOnlyList<Term>?> Read, Func<GuideContent, IReadOnlyList<Term>, GuideContent> Write)
{
    /// <summary>The terms have parts of their own, on pages below this.</summary>
    public bool HasParts { get; init; }

    /// <summary>The list of an address: <c>groups</c>, or <c>perspectives</c> with the code of one for its dimensions.</summary>
    public static GuideList? Find(string list, string? of, GuideContent guide) => (list, of) switch
    {
        ("groups", null) => new(GuideTexts.Groups, GuideTexts.GroupsLead, g => g.Groups, (g, terms) => g with { Groups = terms }),
        ("horizons", null) => new(GuideTexts.Horizons, GuideTexts.HorizonsLead, g => g.Horizons, (g, terms) => g with { Horizons = terms }),
        ("likelihoods", null) => new(GuideTexts.Likelihoods, GuideTexts.LikelihoodsLead, g => g.Likelihoods, (g, terms) => g with { Likelihoods = terms }),
        ("perspectives", null) => new(GuideTexts.Perspectives, GuideTexts.PerspectivesLead, g => [.. g.Perspectives.Select(p => new Term(p.Code, p.Name))], WritePerspectives) { HasParts = true },
        ("perspectives", { } code) when guide.Find(code) is { } perspective => new(
            string.Format(GuideTexts.DimensionsOf, perspective.Name), GuideTexts.DimensionsLead, g => g.Find(code)?.Dimensions,
            (g, terms) => g with { Perspectives = [.. g.Perspectives.Select(p => p.Code == code ? p with { Dimensions = terms } : p)] }),
        ("templates", null) => new(GuideTexts.Templates, GuideTexts.TemplatesLead, g => [.. g.Templates.Select(t => new Term(t.Code, t.Name))], WriteTemplates) { HasParts = true },
        _ => null,
    };

    private static GuideContent WritePerspectives(GuideContent guide, IReadOnlyList<Term> terms) =>
        guide with { Perspectives = [.. terms.Select(t => new Perspective(t.Code, t.Name, guide.Find(t.Code)?.Dimensions ?? []))] };

    private static GuideContent WriteTemplates(GuideContent guide, IReadOnlyList<Term> terms) =>
        guide with { Templates = [.. terms.Select(t => (guide.Templates.FirstOrDefault(old => old.Code == t.Code) ?? new EffectTemplate(t.Code, t.Name, [])) with { Name = t.Name })] };
}
