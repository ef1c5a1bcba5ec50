using Hyte.Impact.Cases;

namespace Hyte.Impact.Tests;

public sealed class CaseContentTests
{
    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        var wrong = Mistakes(new CaseDraft { Number = "412", Title = new string('a', 301), BodyCode = "liikuntajohtaja", MeetingDate = "31.2.2027" });

        Assert.Equal(["Number", "Title", "BodyCode", "MeetingDate", "Preparer"], wrong.Select(w => w.Field));
        Assert.All(wrong, w => Assert.NotEmpty(w.Message));
    }

    [Fact]
    public void A_title_may_be_exactly_as_long_as_allowed()
    {
        var draft = ImpactDatabase.Draft();
        draft.Title = new string('a', 300);

        Assert.Equal(300, ImpactDatabase.Content(draft).Title.Length);
    }

    [Theory]
    [InlineData("2027-05-03")]
    [InlineData("3.5.2027")]
    [InlineData(" 03.05.2027 ")]
    public void A_date_is_read_as_browsers_send_it_and_as_people_write_it(string typed)
    {
        var draft = ImpactDatabase.Draft();
        draft.MeetingDate = typed;

        Assert.Equal(new DateOnly(2027, 5, 3), ImpactDatabase.Content(draft).MeetingDate);
    }

    [Fact]
    public void A_preparer_whom_the_directory_knows_is_kept_as_the_title()
    {
        var draft = ImpactDatabase.Draft();
        draft.Preparer = "Liikuntajohtaja";
        var content = ImpactDatabase.Content(draft);

        Assert.Equal(("liikuntajohtaja", null), (content.PreparerTitleCode, content.PreparerName));
    }

    [Fact]
    public void A_preparer_whom_the_directory_does_not_know_is_kept_as_typed()
    {
        var draft = ImpactDatabase.Draft();
        draft.Preparer = "vt. reittisuunnittelija";
        var content = ImpactDatabase.Content(draft);

        Assert.Equal((null, "vt. reittisuunnittelija"), (content.PreparerTitleCode, content.PreparerName));
    }

    private static List<(string Field, string Message)> Mistakes(CaseDraft draft)
    {
        var wrong = new List<(string, string)>();
        Assert.Null(CaseContent.Read(draft, ImpactDatabase.Directory, (field, message) => wrong.Add((field, message))));
        return wrong;
    }
}
