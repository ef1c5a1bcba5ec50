using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Public;

/// <summary>Whether residents' pages are open, and which of them. One record; none means that nobody has ever opened them.</summary>
internal sealed class PublicArea : Record
{
    /// <summary>Where the residents' pages are.</summary>
    public const string Path = "/osallistu";

    public bool IsOpen { get; set; }

    public bool Answers { get; set; }

    public bool Surveys { get; set; }

    public bool Events { get; set; }

    public bool Feedback { get; set; }

    public bool Spaces { get; set; }

    /// <summary>Tells whether a part is open: both the area and the part itself must be.</summary>
    public bool Opens(PublicPart part) => IsOpen && part switch
    {
        PublicPart.Home => true,
        PublicPart.Answers => Answers,
        PublicPart.Surveys => Surveys,
        PublicPart.Events => Events,
        PublicPart.Feedback => Feedback,
        PublicPart.Spaces => Spaces,
        _ => false,
    };
}

/// <summary>A part of the residents' pages that is switched by itself.</summary>
internal enum PublicPart
{
    /// <summary>The first page, and what belongs to every part: confirming by a link.</summary>
    Home,

    /// <summary>What was said and what the city did.</summary>
    Answers,

    /// <summary>Surveys and the question of the week.</summary>
    Surveys,

    /// <summary>Events and registering for them.</summary>
    Events,

    /// <summary>Sending feedback.</summary>
    Feedback,

    /// <summary>Spaces and booking them.</summary>
    Spaces,
}

internal sealed class PublicAreaModel : IEntityTypeConfiguration<PublicArea>
{
    public void Configure(EntityTypeBuilder<PublicArea> builder) => builder.Record("public_area");
}
