using Hyte.Programmes.Plan;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Storage;

/// <summary>Maps programmes, focus areas and measures.</summary>
internal static class PlanModel
{
    private const int Key = 100;
    private const int Name = Measure.LongestName;

    public static void Map(ModelBuilder model)
    {
        model.Record<Programme>("programme").With(programme =>
        {
            programme.Property(p => p.Code).HasMaxLength(Key);
            programme.Property(p => p.Name).HasMaxLength(Name);
            programme.Property(p => p.DecisionBodyCode).HasMaxLength(Key);
            programme.Property(p => p.DecisionSection).HasMaxLength(Key);
            programme.Property(p => p.DecisionNumber).HasMaxLength(Key);
            programme.Property(p => p.Source).HasMaxLength(Key);
            programme.Ignore(p => p.Decision);
            programme.HasIndex(p => p.Code).IsUnique();
        });
        model.Record<FocusArea>("focus_area").With(area =>
        {
            area.Property(a => a.Name).HasMaxLength(Name);
            area.HasOne(a => a.Programme).WithMany(p => p.FocusAreas).HasForeignKey(a => a.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            area.HasIndex(a => new { a.ProgrammeId, a.Number }).IsUnique();
        });
        model.Record<Measure>("measure").With(measure =>
        {
            measure.Property(m => m.Number).HasMaxLength(20);
            measure.Property(m => m.DecidedName).HasMaxLength(Name);
            measure.Property(m => m.WorkingName).HasMaxLength(Name);
            measure.Property(m => m.Description).HasMaxLength(Measure.LongestText);
            measure.Property(m => m.Metric).HasMaxLength(Measure.LongestText);
            measure.Property(m => m.Note).HasMaxLength(Measure.LongestText);
            measure.Property(m => m.PartiesRaw).HasMaxLength(Measure.LongestText);
            measure.Property(m => m.RolesRaw).HasMaxLength(Measure.LongestText);
            // More than the sum of what is folded into it; a text that does not fit would refuse the save.
            measure.Property(m => m.SearchText).HasMaxLength(40_000);
            measure.Ignore(m => m.Name);
            measure.HasOne(m => m.Programme).WithMany().HasForeignKey(m => m.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            measure.HasOne(m => m.FocusArea).WithMany().HasForeignKey(m => m.FocusAreaId).OnDelete(DeleteBehavior.Restrict);
            measure.HasOne(m => m.Parent).WithMany(m => m.Children).HasForeignKey(m => m.ParentId).OnDelete(DeleteBehavior.Restrict);
            measure.HasOne(m => m.Successor).WithMany().HasForeignKey(m => m.SuccessorId).OnDelete(DeleteBehavior.Restrict);
            measure.HasIndex(m => new { m.ProgrammeId, m.Number }).IsUnique();
            measure.HasIndex(m => new { m.ProgrammeId, m.Order });
        });
        model.Record<MeasureParty>("measure_party").With(party =>
        {
            party.Property(p => p.EntryCode).HasMaxLength(Key);
            party.Property(p => p.RawText).HasMaxLength(Name);
            party.HasOne(p => p.Measure).WithMany(m => m.Parties).HasForeignKey(p => p.MeasureId);
            party.HasIndex(p => p.EntryCode);
        });
        model.Record<MeasureRole>("measure_role").With(role =>
        {
            role.Property(r => r.TitleCode).HasMaxLength(Key);
            role.Property(r => r.RawText).HasMaxLength(Name);
            role.HasOne(r => r.Measure).WithMany(m => m.Roles).HasForeignKey(r => r.MeasureId);
            // Both columns: whether a person holds a title of a measure is asked of one measure after the other.
            role.HasIndex(r => new { r.TitleCode, r.MeasureId });
        });
        model.Record<MeasureLink>("measure_link").With(link =>
        {
            link.Property(l => l.OtherModule).HasMaxLength(Key);
            link.Property(l => l.OtherProgramme).HasMaxLength(Key);
            link.Property(l => l.OtherMeasure).HasMaxLength(20);
            link.HasOne(l => l.Measure).WithMany(m => m.Links).HasForeignKey(l => l.MeasureId);
            link.HasIndex(l => new { l.MeasureId, l.OtherModule, l.OtherProgramme, l.OtherMeasure }).IsUnique();
        });
        model.Record<Milestone>("milestone").With(milestone =>
        {
            milestone.Property(m => m.Title).HasMaxLength(Name);
            milestone.HasOne(m => m.Measure).WithMany(m => m.Milestones).HasForeignKey(m => m.MeasureId);
            milestone.HasIndex(m => m.Due);
        });
    }
}
