using Hyte.Storage;

namespace Hyte.Impact.Effects;

/// <summary>Something that a decision may change for somebody: a row of the assessment. What each alternative does to it stands in its cells.</summary>
internal sealed class Effect : Record
{
    public const int LongestText = 500;
    public const int LongestArea = 200;

    private Effect()
    {
    }

    public Effect(int caseId, EffectContent content)
    {
        CaseId = caseId;
        Write(content);
    }

    public int CaseId { get; private set; }

    /// <summary>Code in the guide of the assessment, as the four below.</summary>
    public string Perspective { get; private set; } = "";

    public string Dimension { get; private set; } = "";

    /// <summary>The population group; null when no group stands out.</summary>
    public string? Group { get; private set; }

    /// <summary>The part of the city, as typed; null for the whole city.</summary>
    public string? Area { get; private set; }

    public string Horizon { get; private set; } = "";

    /// <summary>What changes, in words.</summary>
    public string Text { get; private set; } = "";

    public void Write(EffectContent content)
    {
        Perspective = content.Perspective;
        Dimension = content.Dimension;
        Group = content.Group;
        Area = content.Area;
        Horizon = content.Horizon;
        Text = content.Text;
    }
}

/// <summary>What a row says, checked.</summary>
internal sealed record EffectContent(string Perspective, string Dimension, string? Group, string? Area, string Horizon, string Text);
