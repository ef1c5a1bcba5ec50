using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Participation.Statements;

/// <summary>One body's statement on a matter: asked, given, answered with how it was used, closed. Closed without an answer it cannot be.</summary>
internal sealed class Statement : Record
{
    private Statement()
    {
    }

    public Statement(StatementMatter matter, string bodyCode)
    {
        Matter = matter;
        BodyCode = bodyCode;
    }

    public int MatterId { get; private set; }

    public StatementMatter Matter { get; private set; } = null!;

    /// <summary>The body's code in the directory.</summary>
    public string BodyCode { get; private set; } = "";

    public StatementStage Stage { get; private set; } = StatementStage.Asked;

    public string? Text { get; private set; }

    public DateOnly? GivenOn { get; private set; }

    /// <summary>By whom in the body it was given: a task or a meeting.</summary>
    public string? GivenBy { get; private set; }

    /// <summary>Where the statement's own paper is.</summary>
    public string? Attachment { get; private set; }

    public StatementUse? Use { get; private set; }

    /// <summary>What the statement changed.</summary>
    public string? Changed { get; private set; }

    /// <summary>Why it was not used, or not wholly.</summary>
    public string? Reason { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>Takes the statement, or its correction before it has been answered.</summary>
    /// <exception cref="RuleBrokenException">It has been answered or withdrawn.</exception>
    public void Give(GivenContent content)
    {
        if (Stage is not (StatementStage.Asked or StatementStage.Given)) throw Refused("statement.not-open", StatementTexts.RuleNotOpen);
        Text = content.Text;
        GivenOn = content.GivenOn;
        GivenBy = content.GivenBy;
        Attachment = content.Attachment;
        Stage = StatementStage.Given;
    }

    /// <summary>Tells how it was used, or corrects what was told before it is closed.</summary>
    /// <exception cref="RuleBrokenException">It has not been given, or it is closed.</exception>
    public void Answer(UseContent content, DateOnly today)
    {
        if (Stage is not (StatementStage.Given or StatementStage.Answered)) throw Refused("statement.not-given", Stage == StatementStage.Closed ? StatementTexts.RuleClosed : StatementTexts.RuleNotGiven);
        Use = content.Use;
        Changed = content.Changed;
        Reason = content.Reason;
        AnsweredOn ??= today;
        Stage = StatementStage.Answered;
    }

    /// <summary>Closes what has been answered.</summary>
    /// <exception cref="RuleBrokenException">Nobody has told how it was used.</exception>
    public void Close(DateOnly today)
    {
        if (Stage != StatementStage.Answered)
        {
            throw Refused("statement.not-answered", Stage switch
            {
                StatementStage.Given => StatementTexts.RuleNotAnswered,
                StatementStage.Asked => StatementTexts.RuleNotGiven,
                StatementStage.Withdrawn => StatementTexts.RuleWithdrawn,
                _ => StatementTexts.RuleClosed,
            });
        }

        ClosedOn = today;
        Stage = StatementStage.Closed;
    }

    /// <summary>Opens a closed one again, so that what was told can be corrected.</summary>
    /// <exception cref="RuleBrokenException">It is not closed.</exception>
    public void Reopen()
    {
        if (Stage != StatementStage.Closed) throw Refused("statement.not-closed", StatementTexts.RuleNotClosed);
        ClosedOn = null;
        Stage = StatementStage.Answered;
    }

    /// <summary>Takes the request back.</summary>
    /// <remarks>A statement that has been given cannot be withdrawn: the body did its work and is owed an answer.</remarks>
    /// <exception cref="RuleBrokenException">It has been given already.</exception>
    public void Withdraw(string reason)
    {
        if (Stage != StatementStage.Asked) throw Refused("statement.given-already", Stage == StatementStage.Withdrawn ? StatementTexts.RuleWithdrawn : StatementTexts.RuleGivenAlready);
        WithdrawnBecause = reason;
        Stage = StatementStage.Withdrawn;
    }

    private static RuleBrokenException Refused(string code, string message) => new(code, message);
}

/// <summary>How far a statement is.</summary>
internal enum StatementStage
{
    /// <summary>Asked, not given.</summary>
    Asked,

    /// <summary>Given; nobody has told how it was used.</summary>
    Given,

    /// <summary>How it was used has been told.</summary>
    Answered,

    /// <summary>Told and closed.</summary>
    Closed,

    /// <summary>The request was taken back before it was given.</summary>
    Withdrawn,
}

/// <summary>How a statement was used.</summary>
internal enum StatementUse
{
    /// <summary>It was used.</summary>
    Used,

    /// <summary>Part of it was used.</summary>
    Partly,

    /// <summary>It was not used.</summary>
    NotUsed,
}
