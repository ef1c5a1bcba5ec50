using Hyte.Programmes.Plan;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Metrics;

/// <summary>A channel by which people take part besides elections (osallisuuden kanava). The list grows as the city finds new ones.</summary>
internal sealed class Channel : Record
{
    public const int LongestName = 120;

    private Channel()
    {
    }

    public Channel(string name)
    {
        Name = name;
        NameKey = Modules.Search.SearchText.Fold(name);
    }

    public string Name { get; private set; } = "";

    /// <summary>The name by which two spellings are the same.</summary>
    [NotInHistory]
    public string NameKey { get; private set; } = "";
}

/// <summary>A level of participation that an action creates, or a channel that it uses.</summary>
internal sealed class ActionTrait : Record
{
    private ActionTrait()
    {
    }

    public ActionTrait(int measureId, ParticipationLevel level)
    {
        MeasureId = measureId;
        Level = level;
    }

    public ActionTrait(int measureId, Channel channel)
    {
        MeasureId = measureId;
        Channel = channel;
        ChannelId = channel.Id;
    }

    public int MeasureId { get; private set; }

    public ParticipationLevel? Level { get; private set; }

    public int? ChannelId { get; private set; }

    public Channel? Channel { get; private set; }
}

internal sealed class ChannelModel : IEntityTypeConfiguration<Channel>, IEntityTypeConfiguration<ActionTrait>
{
    public void Configure(EntityTypeBuilder<Channel> builder)
    {
        builder.Record("channel");
        builder.Property(c => c.Name).HasMaxLength(Channel.LongestName);
        builder.Property(c => c.NameKey).HasMaxLength(Channel.LongestName);
        builder.HasIndex(c => c.NameKey).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ActionTrait> builder)
    {
        builder.Record("action_trait");
        builder.HasOne<Measure>().WithMany().HasForeignKey(t => t.MeasureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(t => t.Channel).WithMany().HasForeignKey(t => t.ChannelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.MeasureId, t.Level, t.ChannelId }).IsUnique();
    }
}
