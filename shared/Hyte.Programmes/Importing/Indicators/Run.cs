using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Values that slashes hold together: "90,8 %/90,2 %", "4 kpl / +5 kpl (v. 2024)".</summary>
internal sealed record Run(IReadOnlyList<RunElement> Elements, int Offset, int End)
{
    /// <summary>The unit of the first value that has one.</summary>
    public string? Unit => Elements.SelectMany(e => e.Parts).Where(p => p.Kind is RunPartKind.Main or RunPartKind.Listed).Select(p => p.Unit).FirstOrDefault(u => u is not null);

    /// <summary>It goes on with "tai": one value or the other.</summary>
    public bool IsEither { get; init; }

    /// <summary>It tells a bound, and no value.</summary>
    public bool HasBound => Elements.SelectMany(e => e.Parts).Any(p => p.Bound is not null);

    public bool IsUnclear => IsEither || Elements.SelectMany(e => e.Parts).Any(p => p.Number.IsUnclear);
}

/// <summary>What stands between two slashes: a value with what belongs to it, or words.</summary>
internal sealed record RunElement(IReadOnlyList<RunPart> Parts)
{
    /// <summary>Words in place of a value: "kasvaa vuosittain".</summary>
    public (int Offset, int End)? Words { get; init; }

    /// <summary>A remark in brackets.</summary>
    public string? Note { get; init; }

    public RunPart? First => Parts.Count > 0 ? Parts[0] : null;
}

/// <summary>What a number is beside the first one of its element.</summary>
internal enum RunPartKind
{
    /// <summary>The value itself.</summary>
    Main,

    /// <summary>A second quantity in brackets: "200 (4371 hlö)".</summary>
    Companion,

    /// <summary>One of several kinds: "18 kpl ok, 7 kpl rivitalotontteja".</summary>
    Listed,

    /// <summary>What the value is made of: "-94 (kuntaan 395, kunnasta 489)".</summary>
    Component,

    /// <summary>Something else that came on top: "(+13 243 verkkolähetysten katselua)".</summary>
    Extra,
}

/// <summary>A number of a run, with what stands right beside it.</summary>
internal sealed record RunPart(CellToken Number, RunPartKind Kind)
{
    /// <summary>The area that is named before it, or in brackets after it.</summary>
    public string? Area { get; init; }

    /// <summary>The year that is named with it.</summary>
    public int? Year { get; init; }

    public bool IsInBrackets { get; init; }

    /// <summary>The words after it ("rivitalotontteja"), or before it in brackets ("kuntaan").</summary>
    public string? Noun { get; init; }

    /// <summary>"Noin" stands before it.</summary>
    public bool IsRough { get; init; }

    /// <summary>"Vähintään" or "alle" stands before it: of a target it is the comparison, of a value it leaves open what the value is.</summary>
    public TargetComparison? Bound { get; init; }

    public string? Unit => Number.Unit ?? (Kind == RunPartKind.Main ? Noun?.Split(' ')[0] : null);
}
