using Hyte.Participation.Data;
using Hyte.Participation.Links;

namespace Hyte.Participation.Feedback;

internal sealed class TiedFeedback(ParticipationDbContext db) : TiedRecords<FeedbackItem>(db, Registers.Feedback, RegisterTexts.KindFeedback)
{
    // The subject is the sender's own words and may tell who they are.
    protected override string TitleOf(FeedbackItem record) => $"{FeedbackMarks.Number(record.Id)} {record.Theme.Word()}";
}
