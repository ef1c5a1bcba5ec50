using Hyte.Modules.Contributions;

namespace Hyte.Participation.Links;

/// <summary>A measure that a record is tied to, as a page shows it.</summary>
/// <param name="Key">Which measure.</param>
/// <param name="Name">Its present name, or the stored one when its module does not answer.</param>
/// <param name="Programme">Name of its programme; null when its module does not answer.</param>
/// <param name="Href">Its page; null when its module does not answer.</param>
internal sealed record TiedMeasure(MeasureKey Key, string Name, string? Programme, string? Href);

/// <summary>A measure that a form offers.</summary>
/// <param name="Value">What the form posts: programme and number.</param>
/// <param name="Name">Its number and name.</param>
/// <param name="Programme">Name of its programme.</param>
/// <param name="Chosen">It is tied now.</param>
internal sealed record OfferedMeasure(string Value, string Name, string Programme, bool Chosen);

/// <summary>What the part of a form that ties a record to measures draws. The form posts the chosen ones as <c>measures</c>.</summary>
/// <param name="Own">Measures of the plan.</param>
/// <param name="Others">Measures of other programmes, and those whose module is off but which are tied.</param>
internal sealed record MeasureOffer(IReadOnlyList<OfferedMeasure> Own, IReadOnlyList<OfferedMeasure> Others);
