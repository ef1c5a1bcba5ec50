namespace Hyte.Programmes.Importing;

/// <summary>What makes the reading of a line less than certain.</summary>
public enum UncertaintyKind
{
    /// <summary>A person is asked.</summary>
    Asked,

    /// <summary>It is offered, and the paper does not say it.</summary>
    Guessed,

    /// <summary>The paper gives no year.</summary>
    NoYear,

    /// <summary>The name is not the same, only alike.</summary>
    SimilarName,

    /// <summary>A party was cut out of a cell, and the directory does not know it: the cut may be wrong.</summary>
    PartyCut,

    /// <summary>The words tell of two statuses.</summary>
    StatusMixed,

    /// <summary>A column was known by a part of its heading.</summary>
    InferredColumn,

    /// <summary>A row with nothing but a name was taken for a focus area.</summary>
    AloneInRow,

    /// <summary>An item of a list within a cell.</summary>
    ListItem,

    /// <summary>A name was cut from the sentence that goes on from it.</summary>
    NameCut,

    /// <summary>A word that a narrow column had broken was joined.</summary>
    JoinedWord,

    /// <summary>A word with a hyphen may have been broken.</summary>
    MaybeBroken,

    /// <summary>The name is in several focus areas; the heading above the line told which.</summary>
    NameInArea,

    /// <summary>The name is known in another form.</summary>
    OtherForm,

    /// <summary>The directory does not know a party or a title.</summary>
    PartyUnknown,

    /// <summary>The status comes from the words.</summary>
    StatusFromWords,

    /// <summary>It follows from the order of the values, their unit or the heading.</summary>
    Inferred,

    /// <summary>The unit stands in the title or beside another number.</summary>
    InheritedUnit,

    /// <summary>The cells of the row had slipped to the left.</summary>
    Shifted,
}

/// <summary>Something that makes the reading of a line less than certain.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Of">The words that it is about; null when it needs none.</param>
public readonly record struct Uncertainty(UncertaintyKind Kind, string? Of = null)
{
    /// <summary>How sure a line can be at most that has it. What may lead to something else than the paper means is unsure; what is usually right and seen at a glance is likely.</summary>
    public Certainty AtMost => Kind is UncertaintyKind.Asked or UncertaintyKind.Guessed or UncertaintyKind.NoYear or UncertaintyKind.SimilarName or UncertaintyKind.PartyCut or UncertaintyKind.StatusMixed
        ? Certainty.Unsure
        : Certainty.Likely;

    /// <summary>The reason as a Finnish phrase.</summary>
    public string Words => string.Format(
        Kind switch
        {
            UncertaintyKind.Asked => ImportTexts.UncertainAsked,
            UncertaintyKind.Guessed => ImportTexts.UncertainGuessed,
            UncertaintyKind.NoYear => ImportTexts.UncertainNoYear,
            UncertaintyKind.SimilarName => ImportTexts.UncertainSimilarName,
            UncertaintyKind.PartyCut => ImportTexts.UncertainPartyCut,
            UncertaintyKind.StatusMixed => ImportTexts.UncertainStatusMixed,
            UncertaintyKind.InferredColumn => ImportTexts.UncertainColumn,
            UncertaintyKind.AloneInRow => ImportTexts.UncertainAloneInRow,
            UncertaintyKind.ListItem => ImportTexts.UncertainListItem,
            UncertaintyKind.NameCut => ImportTexts.UncertainNameCut,
            UncertaintyKind.JoinedWord => ImportTexts.UncertainJoinedWord,
            UncertaintyKind.MaybeBroken => ImportTexts.UncertainMaybeBroken,
            UncertaintyKind.NameInArea => ImportTexts.UncertainNameInArea,
            UncertaintyKind.OtherForm => ImportTexts.UncertainOtherForm,
            UncertaintyKind.PartyUnknown => ImportTexts.UncertainPartyUnknown,
            UncertaintyKind.StatusFromWords => ImportTexts.UncertainStatusFromWords,
            UncertaintyKind.Inferred => ImportTexts.UncertainInferred,
            UncertaintyKind.InheritedUnit => ImportTexts.UncertainInheritedUnit,
            _ => ImportTexts.UncertainShifted,
        },
        Of);

    /// <summary>The rule: a line is as sure as the worst of its doubts leaves it, and sure when it has none.</summary>
    public static Certainty Leave(IEnumerable<Uncertainty> doubts) => doubts.Select(d => d.AtMost).DefaultIfEmpty(Certainty.Sure).Min();

    /// <summary>What joined words leave open.</summary>
    internal static IEnumerable<Uncertainty> OfJoins(IEnumerable<WordJoin> joins) =>
        joins.Select(j => j.IsProposed ? new Uncertainty(UncertaintyKind.MaybeBroken, j.From) : new Uncertainty(UncertaintyKind.JoinedWord, j.To));
}
