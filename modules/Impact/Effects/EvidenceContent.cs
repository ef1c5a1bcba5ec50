using Hyte.Modules.Contributions;
using Hyte.Modules.Reports;

namespace Hyte.Impact.Effects;

/// <summary>What a justification rests on, checked.</summary>
/// <param name="Kind">What kind of evidence it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it can be read; null for nowhere.</param>
/// <param name="Figure">The figure's key; null when it is no figure of the product.</param>
/// <param name="Record">The record that it is or whose figure it is.</param>
internal sealed record EvidenceContent(EvidenceKind Kind, string Text, string? Href, string? Figure = null, RecordKey? Record = null)
{
    /// <summary>A figure of the product with its year and source, as it is now.</summary>
    public static EvidenceContent From(ReportFigure figure) =>
        new(EvidenceKind.Indicator, Cut(string.Format(EvidenceTexts.Figure, figure.Name, figure.Text, figure.Source)), figure.Href, figure.Key, figure.Of);

    /// <summary>A statement or a survey of the product; null for a record that is no evidence by itself.</summary>
    public static EvidenceContent? From(LinkTarget target) => KindOf(target.Key.Kind) is { } kind
        ? new EvidenceContent(kind, Cut($"{target.Name} ({target.Place})"), target.Href, null, target.Key)
        : null;

    private static EvidenceKind? KindOf(RecordKind kind) => kind switch
    {
        RecordKind.Statement => EvidenceKind.Statement,
        RecordKind.Survey => EvidenceKind.Survey,
        _ => null,
    };

    private static string Cut(string text) => text.Length > Evidence.LongestText ? text[..Evidence.LongestText] : text;
}

/// <summary>Evidence as a person types it: what the product does not know of.</summary>
internal sealed class EvidenceDraft
{
    /// <summary>Name of an <see cref="EvidenceKind"/>.</summary>
    public string? Kind { get; set; }

    public string? Text { get; set; }

    /// <summary>A web address.</summary>
    public string? Href { get; set; }

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public EvidenceContent? Read(Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        // A figure of an indicator is chosen, never typed: so its text is always what the indicator says.
        var kind = Enum.GetValues<EvidenceKind>().Cast<EvidenceKind?>().FirstOrDefault(k => k != EvidenceKind.Indicator && k.ToString() == Kind);
        if (kind is null) typed.Refuse(nameof(Kind), EvidenceTexts.KindMissing);
        var text = typed.Required(nameof(Text), Text, Evidence.LongestText, EvidenceTexts.TextMissing);
        var href = typed.Optional(nameof(Href), Href, Evidence.LongestHref);
        if (href is not null && !(Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")) typed.Refuse(nameof(Href), EvidenceTexts.HrefWrong);
        return typed.HasRefused ? null : new EvidenceContent(kind!.Value, text!, href);
    }
}
