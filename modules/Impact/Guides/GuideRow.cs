using System.Globalization;

namespace Hyte.Impact.Guides;

/// <summary>A row of a form of the guide, as a person types it. Two are the same when they say the same, wherever they stand.</summary>
internal abstract record GuideRow
{
    /// <summary>What tells the row from the others of its list; empty for a new one.</summary>
    public string? Key { get; set; }

    /// <summary>Where it stands among the others, as typed.</summary>
    public string? Order { get; set; }

    public bool Removed { get; set; }

    /// <summary>Nothing has been typed into it.</summary>
    public abstract bool IsBlank { get; }

    /// <summary>The rows that are kept, in their typed order; one without a number keeps its place.</summary>
    public static List<TRow> InOrder<TRow>(IEnumerable<TRow> rows)
        where TRow : GuideRow =>
        [.. rows.Where(r => !r.IsBlank && !r.Removed).Index()
            .OrderBy(r => int.TryParse(r.Item.Order, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue)
            .ThenBy(r => r.Index).Select(r => r.Item)];

    /// <summary>Brings what somebody else has changed since under what was typed: only rows that the person has touched stay as typed.</summary>
    /// <param name="before">The rows that the form was filled from.</param>
    /// <param name="newest">The rows as they are now.</param>
    /// <param name="typed">The rows as they came back.</param>
    public static List<TRow> Merge<TRow>(IReadOnlyList<TRow> before, IReadOnlyList<TRow> newest, IReadOnlyList<TRow> typed)
        where TRow : GuideRow
    {
        var (old, now) = (before.ToDictionary(r => r.Key!), newest.ToDictionary(r => r.Key!));
        var merged = new List<TRow>();
        foreach (var row in typed.Where(r => !r.IsBlank))
        {
            var isTouched = row.Key is null || !old.TryGetValue(row.Key, out var was) || row with { Order = null } != was with { Order = null };
            if (isTouched) merged.Add(row);
            else if (now.TryGetValue(row.Key!, out var theirs)) merged.Add(theirs with { Order = row.Order });
        }

        var seen = typed.Select(r => r.Key).OfType<string>().ToHashSet();
        merged.AddRange(newest.Where(r => !seen.Contains(r.Key!) && !old.ContainsKey(r.Key!)));
        return merged;
    }
}

/// <summary>A name of a list.</summary>
internal sealed record TermRow : GuideRow
{
    public string? Name { get; set; }

    public override bool IsBlank => Key is null && string.IsNullOrWhiteSpace(Name);

    public static List<TermRow> Of(IReadOnlyList<Term> terms) => [.. terms.Select((t, i) => new TermRow { Key = t.Code, Name = t.Name, Order = $"{i + 1}" })];
}

/// <summary>A step of the scale.</summary>
internal sealed record ScaleRow : GuideRow
{
    public string? Value { get; set; }

    public string? Name { get; set; }

    public override bool IsBlank => Key is null && string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Value);

    public static List<ScaleRow> Of(GuideContent guide) =>
        [.. guide.Scale.Select(s => new ScaleRow { Key = s.Value.ToString(CultureInfo.InvariantCulture), Value = s.Value.ToString(CultureInfo.InvariantCulture), Name = s.Name })];
}

/// <summary>A question of the screening.</summary>
internal sealed record QuestionRow : GuideRow
{
    public string? Text { get; set; }

    public string? Hint { get; set; }

    public string? Reason { get; set; }

    public string? Template { get; set; }

    public override bool IsBlank => Key is null && string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Hint) && string.IsNullOrWhiteSpace(Reason);

    public static List<QuestionRow> Of(GuideContent guide) => [.. guide.Questions.Select((q, i) => new QuestionRow
    {
        Key = q.Code,
        Text = q.Text,
        Hint = q.Hint.Length == 0 ? null : q.Hint,
        Reason = q.Reason,
        Template = q.Template,
        Order = $"{i + 1}",
    })];
}

/// <summary>A row of a template.</summary>
internal sealed record EffectRow : GuideRow
{
    public string? Text { get; set; }

    /// <summary>The perspective's and the dimension's codes with a slash between.</summary>
    public string? Dimension { get; set; }

    public string? Group { get; set; }

    public override bool IsBlank => Key is null && string.IsNullOrWhiteSpace(Text);

    // A row of a template has no code: what it says is what it is.
    public static List<EffectRow> Of(EffectTemplate? template) => [.. (template?.Rows ?? []).Distinct().Select((r, i) => new EffectRow
    {
        Key = $"{r.Perspective}/{r.Dimension}/{r.Group}/{r.Text}",
        Text = r.Text,
        Dimension = $"{r.Perspective}/{r.Dimension}",
        Group = r.Group,
        Order = $"{i + 1}",
    })];
}
