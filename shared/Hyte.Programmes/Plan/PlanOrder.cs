namespace Hyte.Programmes.Plan;

/// <summary>Keeps <see cref="Measure.Order"/> running through a whole programme.</summary>
internal static class PlanOrder
{
    /// <summary>Numbers the measures of a programme from 1: by focus area, each group just before its own measures.</summary>
    /// <param name="plan">All measures of one programme; among those of one place the list's own order holds.</param>
    public static void Renumber(IReadOnlyCollection<Measure> plan)
    {
        var order = 0;
        var children = plan.ToLookup(m => m.Parent);
        // OrderBy keeps the order of equals.
        foreach (var top in children[null].OrderBy(m => m.FocusArea.Number)) Place(top);

        void Place(Measure measure)
        {
            measure.PlaceAt(++order);
            foreach (var child in children[measure]) Place(child);
        }
    }
}
