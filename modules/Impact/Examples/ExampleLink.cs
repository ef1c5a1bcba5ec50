using Hyte.Impact.Data;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Links;
using Hyte.Modules.Contributions;
using Hyte.Modules.Reports;

namespace Hyte.Impact.Examples;

/// <summary>A record of another module that the example is linked to, in that module's own words.</summary>
internal sealed record ExampleLink
{
    public required string Module { get; init; }

    public required RecordKind Kind { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Place { get; init; }

    public string? FocusArea { get; init; }

    public required string Href { get; init; }

    /// <summary>How each alternative fits the measure, by the alternative's key.</summary>
    public Dictionary<string, FitDraft> Fits { get; init; } = [];

    public LinkTarget Target => new(new RecordKey(Module, Kind, Code), Name, Place, Href) { FocusArea = FocusArea };
}

/// <summary>A figure by which it is looked whether the predictions held, in the words of its module.</summary>
internal sealed record ExampleFigure(string Reference, string Name, string Text, string Source, string Href)
{
    /// <summary>The indicator of a figure's key: it begins with the module and the code.</summary>
    public static RecordKey? IndicatorOf(string? reference) => reference?.Split('/') is [var module, var code, ..] ? new RecordKey(module, RecordKind.Indicator, code) : null;

    public ReportFigure Figure => new(Reference, Name, Text, Source, Href) { Of = IndicatorOf(Reference) };
}

/// <summary>Writes what ties the example to other modules. Those need not be on: the words are kept here as there.</summary>
internal sealed class ExampleLinks(ImpactDbContext db, ExampleErrors errors)
{
    public async Task AddAsync(int caseId, ExampleFile file, Dictionary<string, int> alternatives, DateOnly chosenOn, CancellationToken ct)
    {
        foreach (var figure in file.Figures) db.FollowUpFigures.Add(new FollowUpFigure(caseId, figure.Figure, chosenOn));
        var links = file.Links.Select(l => (Typed: l, Link: new CaseLink(caseId, l.Target))).ToList();
        db.Links.AddRange(links.Select(l => l.Link));
        await db.SaveChangesAsync(ct);
        foreach (var (index, (typed, link)) in links.Index())
        {
            foreach (var (code, draft) in typed.Fits)
            {
                var refuse = errors.At($"links[{index}].fits[{code}]");
                if (!alternatives.TryGetValue(code, out var alternative)) refuse("", string.Format(ExampleTexts.AlternativeUnknown, code));
                else if (draft.Read(refuse) is { } content) db.Fits.Add(new MeasureFit(link.Id, alternative, content));
            }
        }

        errors.ThrowIfAny();
        await db.SaveChangesAsync(ct);
    }
}
