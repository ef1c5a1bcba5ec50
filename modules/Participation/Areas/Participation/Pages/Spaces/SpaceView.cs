using Hyte.Participation.Spaces.Register;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A space as its page shows it.</summary>
/// <param name="Space">The space.</param>
/// <param name="Contact">Who answers for it, by title; null when nobody is named.</param>
/// <param name="Exceptions">Its coming exceptions, soonest first.</param>
internal sealed record SpaceView(Space Space, string? Contact, IReadOnlyList<SpaceException> Exceptions)
{
    public IEnumerable<(string Day, string Hours)> Week =>
    [
        (SpaceTexts.Monday, Space.Monday), (SpaceTexts.Tuesday, Space.Tuesday), (SpaceTexts.Wednesday, Space.Wednesday), (SpaceTexts.Thursday, Space.Thursday),
        (SpaceTexts.Friday, Space.Friday), (SpaceTexts.Saturday, Space.Saturday), (SpaceTexts.Sunday, Space.Sunday),
    ];
}
