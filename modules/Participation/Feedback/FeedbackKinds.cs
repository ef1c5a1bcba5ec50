namespace Hyte.Participation.Feedback;

/// <summary>Who gave the feedback.</summary>
internal enum FeedbackSource
{
    /// <summary>Somebody who lives or stays in the city.</summary>
    Resident,

    /// <summary>An organisation or a company.</summary>
    Partner,

    /// <summary>The city's own staff.</summary>
    Staff,
}

/// <summary>How far the handling is.</summary>
internal enum FeedbackStage
{
    /// <summary>Nobody has routed it.</summary>
    New,

    /// <summary>A unit owes an answer.</summary>
    Routed,

    /// <summary>The city has answered last.</summary>
    Answered,

    /// <summary>Done.</summary>
    Closed,
}

/// <summary>What feedback is about.</summary>
internal enum FeedbackTheme
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Streets, walking, cycling, buses.</summary>
    Traffic,

    /// <summary>Parks, shores, building.</summary>
    Environment,

    /// <summary>Day care, schools, youth work.</summary>
    Children,

    /// <summary>Older people.</summary>
    Older,

    /// <summary>Libraries, culture.</summary>
    Culture,

    /// <summary>Sports and outdoor life.</summary>
    Sports,

    /// <summary>Accessibility of places and services.</summary>
    Accessibility,

    /// <summary>The city's counters, information and taking part.</summary>
    Service,
}

/// <summary>What a message is.</summary>
internal enum FeedbackMessageKind
{
    /// <summary>The city to the sender.</summary>
    Answer,

    /// <summary>The sender to the city.</summary>
    Reply,

    /// <summary>Staff to staff; never shown outside.</summary>
    Note,
}
