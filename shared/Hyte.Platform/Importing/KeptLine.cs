namespace Hyte.Platform.Importing;

/// <summary>A line of a paper as the log of an import keeps it.</summary>
/// <param name="Fate">What came of it.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="What">What it is about.</param>
/// <param name="Text">The rest of it; null when there is none.</param>
/// <param name="Because">Why that came of it; null when that goes without saying.</param>
/// <param name="Written">What the paper says, when a person corrected it; otherwise null.</param>
public sealed record KeptLine(ImportFate Fate, string Place, string What, string? Text = null, string? Because = null, string? Written = null);
