using Hyte.Participation.Spaces.Register;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>Accessibility in a few words, for lists.</summary>
internal static class AccessText
{
    /// <summary>What is known to be so, then what is known not to be so; and that nothing is known when nothing is.</summary>
    public static string Of(Space space)
    {
        (string Name, Known Fact)[] facts =
        [
            (SpaceTexts.StepFree, space.StepFree), (SpaceTexts.AccessibleToilet, space.AccessibleToilet), (SpaceTexts.InductionLoop, space.InductionLoop),
            (SpaceTexts.Lift, space.Lift), (SpaceTexts.AccessibleParking, space.AccessibleParking),
        ];
        if (facts.All(f => f.Fact == Known.Unknown)) return SpaceTexts.KnownUnknown;
        var yes = facts.Where(f => f.Fact == Known.Yes).Select(f => f.Name.ToLowerInvariant().Replace("wc", "WC", StringComparison.Ordinal));
        var no = facts.Where(f => f.Fact == Known.No).Select(f => string.Format(SpaceTexts.Lacks, f.Name.ToLowerInvariant().Replace("wc", "WC", StringComparison.Ordinal)));
        return string.Join(", ", yes.Concat(no));
    }
}
