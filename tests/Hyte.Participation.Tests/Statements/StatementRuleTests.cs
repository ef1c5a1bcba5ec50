using FsCheck;
using FsCheck.Fluent;
using Hyte.Modules;
using Hyte.Participation.Statements;

namespace Hyte.Participation.Tests.Statements;

/// <summary>The rule of the promise: nothing is closed of which nobody has told how it was used.</summary>
public sealed class StatementRuleTests
{
    private static readonly DateOnly Today = new(2027, 5, 3);

    private static readonly Act[] Acts = Enum.GetValues<Act>();

    [Fact]
    public void No_order_of_acts_closes_a_statement_that_was_not_given_and_answered() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var statement = New();
            foreach (var number in numbers)
            {
                Try(statement, Acts[(int)(Math.Abs((long)number) % Acts.Length)]);
                if (statement.Stage == StatementStage.Closed && (statement.Use is null || statement.Text is null || statement.GivenOn is null)) return false;
                if (statement.Stage == StatementStage.Withdrawn && statement.Text is not null) return false;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData(new[] { Act.Close }, "statement.not-answered")]
    [InlineData(new[] { Act.Give, Act.Close }, "statement.not-answered")]
    [InlineData(new[] { Act.Withdraw, Act.Close }, "statement.not-answered")]
    [InlineData(new[] { Act.Answer }, "statement.not-given")]
    [InlineData(new[] { Act.Withdraw, Act.Answer }, "statement.not-given")]
    [InlineData(new[] { Act.Give, Act.Withdraw }, "statement.given-already")]
    [InlineData(new[] { Act.Give, Act.Answer, Act.Withdraw }, "statement.given-already")]
    [InlineData(new[] { Act.Give, Act.Answer, Act.Give }, "statement.not-open")]
    [InlineData(new[] { Act.Give, Act.Answer, Act.Close, Act.Answer }, "statement.not-given")]
    [InlineData(new[] { Act.Reopen }, "statement.not-closed")]
    public void An_act_out_of_turn_is_refused(Act[] acts, string code)
    {
        var statement = New();
        foreach (var act in acts[..^1]) Assert.Null(Try(statement, act));
        Assert.Equal(code, Try(statement, acts[^1])?.Code);
    }

    [Theory]
    [InlineData(null, "muutti", "syy", "Use")]
    [InlineData("7", "muutti", "syy", "Use")]
    [InlineData("Used", "", "", "Changed")]
    [InlineData("Partly", "muutti", " ", "Reason")]
    [InlineData("Partly", "", "syy", "Changed")]
    [InlineData("NotUsed", "", "", "Reason")]
    [InlineData("Used", "muutti", "", null)]
    [InlineData("Partly", "muutti", "syy", null)]
    [InlineData("NotUsed", "", "syy", null)]
    public void An_answer_tells_what_was_changed_and_why_no_more(string? use, string changed, string reason, string? refusedField)
    {
        var refused = new List<string>();
        var content = UseContent.Read(new UseDraft { Use = use, Changed = changed, Reason = reason }, (field, _) => refused.Add(field));
        Assert.Equal(refusedField is null, content is not null);
        Assert.Equal(refusedField is null ? [] : [refusedField], refused);
    }

    [Theory]
    [InlineData("https://www.mikkeli.fi/a.pdf", true)]
    [InlineData("/impact/cases/3", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("//evil.example/x", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("asiakirja", false)]
    public void Only_an_address_of_the_web_or_of_the_product_becomes_a_link(string address, bool taken)
    {
        var draft = Samples.Matter();
        draft.Address = address;
        Assert.Equal(taken, MatterContent.Read(draft, ParticipationDatabase.Directory, Today, (_, _) => { }) is not null);
    }

    private static Statement New() => new(new StatementMatter(Samples.MatterContent(), null, Today, "u1"), "vanhusneuvosto");

    private static RuleBrokenException? Try(Statement statement, Act act)
    {
        try
        {
            switch (act)
            {
                case Act.Give: statement.Give(Samples.Given()); break;
                case Act.Answer: statement.Answer(Samples.Use(), Today); break;
                case Act.Close: statement.Close(Today); break;
                case Act.Reopen: statement.Reopen(); break;
                case Act.Withdraw: statement.Withdraw("ei tarvita"); break;
            }

            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken;
        }
    }

    public enum Act
    {
        Give,
        Answer,
        Close,
        Reopen,
        Withdraw,
    }
}
