using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Register;
using Microsoft.AspNetCore.Http;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>Reads the filters of the register from an address; what makes no sense is left out.</summary>
internal static class FilterQuery
{
    public static SpaceFilter Read(IQueryCollection query) => new(
        Typed.Plain(query["q"]),
        Typed.ReadWhole(query["people"]) is > 0 and var people ? people : null,
        Typed.Plain(query["equipment"]),
        [.. query["access"].Select(name => Enum.TryParse<AccessNeed>(name, out var need) && Enum.IsDefined(need) ? need : (AccessNeed?)null).OfType<AccessNeed>().Distinct()],
        query["withdrawn"] == "true");
}

/// <summary>The filters as a form.</summary>
/// <param name="Filter">What is chosen now.</param>
/// <param name="Equipment">What can be chosen of equipment.</param>
/// <param name="Count">How many spaces were found.</param>
/// <param name="OffersWithdrawn">Whether spaces that are no longer in use can be asked for.</param>
internal sealed record FilterForm(SpaceFilter Filter, IReadOnlyList<string> Equipment, int Count, bool OffersWithdrawn);
