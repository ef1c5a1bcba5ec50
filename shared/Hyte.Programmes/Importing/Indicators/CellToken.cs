using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What a piece of a cell is, before its place among the others says what it means.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Range,
    Year,
    Months,
    Slash,
    Open,
    Close,
    Colon,
    Comma,
    Stop,
    Break,
    Area,
    Group,
    Role,
    Missing,
}

/// <summary>The words that say what follows them.</summary>
internal enum RoleWord
{
    Baseline,
    Target,
    Actual,
}

/// <summary>A piece of a cell.</summary>
internal sealed record CellToken(TokenKind Kind, int Offset, int Length)
{
    public int End => Offset + Length;

    /// <summary>The number, or the lower end of a range.</summary>
    public decimal Number { get; init; }

    public decimal Upper { get; init; }

    /// <summary>How much of the token is digits; the unit comes after them.</summary>
    public int DigitsLength { get; init; }

    public string? Unit { get; init; }

    public bool HasPlus { get; init; }

    /// <summary>There is a second way to read the number.</summary>
    public bool IsUnclear { get; init; }

    public int FromYear { get; init; }

    public int Year { get; init; }

    /// <summary>The year is written as one: "v. 2020", "2020:".</summary>
    public bool IsLabel { get; init; }

    /// <summary>Code of an area, or the usual words for a group.</summary>
    public string Name { get; init; } = "";

    public RoleWord Role { get; init; }

    public MissingReason Missing { get; init; }

    public bool IsValue => Kind is TokenKind.Number or TokenKind.Range;
}
