using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Tests.Periods;

public sealed class ReminderDaysTests
{
    private static readonly DateOnly Due = new(2024, 6, 30);

    [Theory]
    [InlineData(14)]
    [InlineData(7)]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(-14)]
    [InlineData(-70)]
    public void People_are_reminded_two_weeks_a_week_and_a_day_before_on_the_day_and_weekly_after_it(int daysLeft) =>
        Assert.True(ReminderDays.IsReminderDay(Due, Due.AddDays(-daysLeft)));

    [Fact]
    public void Every_other_day_is_quiet()
    {
        var reminded = Enumerable.Range(-21, 121).Where(left => ReminderDays.IsReminderDay(Due, Due.AddDays(-left)));
        Assert.Equal([-21, -14, -7, 0, 1, 7, 14], reminded);
    }
}
