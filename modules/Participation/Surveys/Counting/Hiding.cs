namespace Hyte.Participation.Surveys.Counting;

/// <summary>Decides which counts of a table are hidden, so that no small group shows and no hidden count can be computed from what shows.</summary>
/// <remarks>
/// <para>
/// <b>What is small.</b> A count from 1 to the limit less one, of a group or of everybody. For a question of several answers also a count that leaves so few
/// of those who answered without the answer, since not to have ticked is an answer too. Nothing that is empty is small. When fewer than the limit answered, everything is hidden.
/// Lines are groups of at least the limit: <see cref="RoleGroups"/> has joined the smaller ones.
/// </para>
/// <para>
/// <b>What can be known.</b> A reader knows the shown counts, how many of each group answered (always shown), and that counts are whole and not negative. Hence the table is a
/// network: a cell is a pipe from its group to its answer, a count of everybody a pipe from the answer to the end. What flows into an answer flows out, and as much
/// leaves each group as is known. Two tables that look the same to the reader differ by rounds of hidden pipes in which some counts rise by one and as many fall.
/// So a hidden count is known <i>if and only if</i> no such round passes through it. <see cref="CountNetwork"/> looks for one.
/// </para>
/// <para>
/// <b>What else is hidden.</b> For each small count through which no round passes, the round that costs least is opened by hiding the rest of it. The round is then there,
/// and hiding more never closes one; so at the end every hidden count, small or not, has another value that fits all that is shown. If it can be, the round leaves no count
/// at zero that was not: then not even a reader who knows that empty cells show can tell.
/// A round always exists when there are two answers: one of a group's other answers can take what the small one gives, and the counts of everybody follow.
/// </para>
/// <para>
/// <b>Several answers.</b> The ticks of a group do not sum to its people. The round keeps the group's sum of ticks and no count over those who answered, and ticks like that can
/// always be dealt to the same people, at least one and at most the allowed number to each. So the other table is a possible one, and the same holds whatever is known of sums.
/// </para>
/// <para>
/// <b>Other tables of the survey.</b> Answers to different questions are not shown together, so another table says of this one only how many there are in each group, which is shown
/// anyway. The exception is a question that was asked because of an answer to this one; <see cref="ResultMaking"/> shows it only when the counts that led to it are shown.
/// </para>
/// </remarks>
internal static class Hiding
{
    /// <summary>The least limit that a survey may have: of two, each would know the other.</summary>
    public const int LeastLimit = 3;

    public static HiddenCells Of(CountTable table, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, LeastLimit);
        var answered = table.Answered;
        if (answered > 0 && answered < limit) return All(table);
        if (Enumerable.Range(0, table.Rows).Any(row => IsSmall(table.AnsweredIn(row), limit))) throw new ArgumentException("A group is below the limit: join it to another first.", nameof(table));

        var network = new CountNetwork(table);
        var small = network.Pipes.Where(pipe => IsSmall(pipe.Count, limit) || (table.MostInRow is not null && IsSmall(pipe.Most - pipe.Count, limit))).ToList();
        foreach (var pipe in small) network.Hide(pipe);
        foreach (var pipe in small) network.Open(pipe);
        return network.Hidden();
    }

    private static bool IsSmall(int count, int limit) => count > 0 && count < limit;

    private static HiddenCells All(CountTable table) =>
        new([.. table.Cells.Select(row => (IReadOnlyList<bool>)[.. row.Select(_ => true)])], [.. table.Cells[0].Select(_ => true)]);
}
