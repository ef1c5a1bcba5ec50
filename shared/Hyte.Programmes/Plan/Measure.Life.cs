using Hyte.Modules;

namespace Hyte.Programmes.Plan;

/// <content>The measure's place in the plan and its life after the decision. Load <see cref="Children"/> first, and for a move the whole plan.</content>
public sealed partial class Measure
{
    /// <summary>Gives the measure up.</summary>
    /// <exception cref="RuleBrokenException"><c>measure.reason</c> or <c>measure.active-children</c>.</exception>
    public void Drop(string reason) => Leave(MeasureState.Dropped, null, reason);

    /// <summary>Moves the measure to a later time.</summary>
    /// <exception cref="RuleBrokenException"><c>measure.reason</c> or <c>measure.active-children</c>.</exception>
    public void Postpone(string reason) => Leave(MeasureState.Postponed, null, reason);

    /// <summary>Lets another measure of the programme take the place of this one.</summary>
    /// <exception cref="RuleBrokenException"><c>measure.reason</c>, <c>measure.active-children</c> or <c>measure.successor</c>.</exception>
    public void ReplaceBy(Measure successor, string reason) => Leave(MeasureState.Replaced, Fit(successor), reason);

    /// <summary>Makes the measure a part of another one of the programme.</summary>
    /// <exception cref="RuleBrokenException"><c>measure.reason</c>, <c>measure.active-children</c> or <c>measure.successor</c>.</exception>
    public void MergeInto(Measure successor, string reason) => Leave(MeasureState.Merged, Fit(successor), reason);

    /// <summary>Takes the measure back into use.</summary>
    public void Restore()
    {
        State = MeasureState.Active;
        StateReason = null;
        Successor = null;
        SuccessorId = null;
        CountIn();
    }

    /// <summary>Moves the measure, and the measures in it, under another focus area or group. Its number stays as decided.</summary>
    /// <exception cref="RuleBrokenException"><c>measure.other-programme</c>, <c>measure.other-focus-area</c>, <c>measure.circle</c> or <c>measure.too-deep</c>.</exception>
    public void MoveTo(FocusArea focusArea, Measure? parent)
    {
        ArgumentNullException.ThrowIfNull(focusArea);
        if (focusArea.ProgrammeId != ProgrammeId) throw new RuleBrokenException("measure.other-programme", Texts.MeasureOtherProgramme);
        Under(parent, focusArea);
        Carry(focusArea);
    }

    internal void PlaceAt(int order) => Order = order;

    private void Carry(FocusArea focusArea)
    {
        FocusArea = focusArea;
        foreach (var child in _children) child.Carry(focusArea);
    }

    private void Under(Measure? parent, FocusArea focusArea)
    {
        if (parent is not null && parent.FocusArea != focusArea) throw new RuleBrokenException("measure.other-focus-area", Texts.MeasureOtherFocusArea);
        if (parent == Parent) return;
        if (parent is not null)
        {
            if (parent.IsWithin(this)) throw new RuleBrokenException("measure.circle", Texts.MeasureCircle);
            if (parent.Level + Height > DeepestLevel) throw new RuleBrokenException("measure.too-deep", string.Format(Texts.MeasureTooDeep, DeepestLevel));
        }

        Parent?._children.Remove(this);
        Parent?.CountIn();
        Parent = parent;
        parent?._children.Add(this);
        parent?.CountIn();
    }

    private void Leave(MeasureState state, Measure? successor, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleBrokenException("measure.reason", Texts.MeasureReasonMissing);
        if (_children.Exists(c => c.State == MeasureState.Active)) throw new RuleBrokenException("measure.active-children", Texts.MeasureActiveChildren);
        State = state;
        StateReason = reason.Trim();
        Successor = successor;
        SuccessorId = successor?.Id;
        CountIn();
    }

    private Measure Fit(Measure successor)
    {
        ArgumentNullException.ThrowIfNull(successor);
        return successor != this && successor.ProgrammeId == ProgrammeId && successor.State == MeasureState.Active
            ? successor
            : throw new RuleBrokenException("measure.successor", Texts.MeasureSuccessor);
    }

    private int Level => 1 + (Parent?.Level ?? 0);

    private int Height => 1 + _children.Select(c => c.Height).DefaultIfEmpty().Max();

    private bool IsWithin(Measure other) => this == other || Parent?.IsWithin(other) == true;

    private void CountIn() => IsFollowedUp = State == MeasureState.Active && _children.Count == 0;
}
