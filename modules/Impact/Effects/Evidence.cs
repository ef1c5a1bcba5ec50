using Hyte.Modules.Contributions;
using Hyte.Storage;

namespace Hyte.Impact.Effects;

/// <summary>What a justification rests on: a figure of the product, a document, a statement, a survey. The words are kept, so that they can be read when what they lead to is gone or switched off.</summary>
internal sealed class Evidence : Record
{
    public const int LongestText = 500;
    public const int LongestHref = 500;

    private Evidence()
    {
    }

    /// <param name="cellId">The cell.</param>
    /// <param name="kind">What kind of evidence it is.</param>
    /// <param name="text">What it says.</param>
    /// <param name="href">Where it can be read.</param>
    /// <param name="reference">The figure's key; null when it is no figure.</param>
    /// <param name="of">The record that it is, or whose figure it is; null when it is no record of the product.</param>
    public Evidence(int cellId, EvidenceKind kind, string text, string? href, string? reference, RecordKey? of = null)
    {
        (Module, RecordKind, RecordCode) = (of?.Module, of?.Kind, of?.Code);
        CellId = cellId;
        Kind = kind;
        Text = text;
        Href = href;
        Reference = reference;
    }

    public int CellId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    /// <summary>What it says, with its source and date, as it stood when it was chosen.</summary>
    public string Text { get; private set; } = "";

    /// <summary>A path inside the product or a web address; null for none.</summary>
    public string? Href { get; private set; }

    /// <summary>The figure's key in the report catalogue, <c>welfare/lonely-girls</c>; null for what is no figure of the product.</summary>
    public string? Reference { get; private set; }

    /// <summary>The record of another module that it is or whose figure it is; the three are null when it is none.</summary>
    public string? Module { get; private set; }

    public RecordKind? RecordKind { get; private set; }

    public string? RecordCode { get; private set; }
}

/// <summary>What kind of evidence it is.</summary>
internal enum EvidenceKind
{
    /// <summary>Mittari.</summary>
    Indicator,

    /// <summary>Asiakirja.</summary>
    Document,

    /// <summary>Lausunto.</summary>
    Statement,

    /// <summary>Kysely.</summary>
    Survey,
}

/// <summary>Kinds of evidence in words.</summary>
internal static class EvidenceKinds
{
    public static string Name(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Indicator => EffectTexts.EvidenceIndicator,
        EvidenceKind.Document => EffectTexts.EvidenceDocument,
        EvidenceKind.Statement => EffectTexts.EvidenceStatement,
        EvidenceKind.Survey => EffectTexts.EvidenceSurvey,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
