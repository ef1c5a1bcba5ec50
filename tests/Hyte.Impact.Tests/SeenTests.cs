using FsCheck;
using FsCheck.Fluent;

namespace Hyte.Impact.Tests;

public sealed class SeenTests
{
    [Fact]
    public void A_part_that_nobody_touched_has_the_mark_it_came_with_and_a_touched_one_another() =>
        Prop.ForAll<string?, string?, string?>((one, two, three) =>
            Seen.Of(one, two) == Seen.Of(one, two)
            && (Seen.Of(one, two) == Seen.Of(three, two)) == (Plain(one) == Plain(three))
            && (Seen.Of(one, two) == Seen.Of(two, one)) == (Plain(one) == Plain(two))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_browser_that_ends_its_lines_otherwise_has_touched_nothing() =>
        Assert.Equal(Seen.Of("Ensin.\nSitten.", null), Seen.Of("Ensin.\r\nSitten. ", ""));

    private static string Plain(string? text) => text?.Trim().ReplaceLineEndings("\n") ?? "";
}
