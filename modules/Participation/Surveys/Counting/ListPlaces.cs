namespace Hyte.Participation.Surveys.Counting;

/// <summary>Finds the place of a thing in a list that may only be read.</summary>
internal static class ListPlaces
{
    /// <summary>The place, from 0; −1 when it is not there.</summary>
    public static int IndexOf<T>(this IReadOnlyList<T> list, T wanted)
    {
        for (var place = 0; place < list.Count; place++)
        {
            if (EqualityComparer<T>.Default.Equals(list[place], wanted)) return place;
        }

        return -1;
    }
}
