namespace Hyte.Participation.Tests;

/// <summary>In Helsinki the clock jumps from 3 to 4 on 28.3.2027 and from 4 back to 3 on 31.10.2027.</summary>
public sealed class CityTimeTests
{
    private static readonly DateOnly Spring = new(2027, 3, 28);
    private static readonly DateOnly Autumn = new(2027, 10, 31);

    [Fact]
    public void A_missing_time_is_no_moment_but_a_person_means_the_next_hour_by_it()
    {
        Assert.Null(CityTime.At(Spring, 210));
        Assert.Equal(Utc(3, 28, 1, 30), CityTime.Meant(Spring, new TimeOnly(3, 30)));
    }

    [Fact]
    public void What_opens_or_closes_at_a_missing_time_does_so_when_the_clock_has_jumped()
    {
        Assert.Equal(Utc(3, 28, 1, 0), CityTime.Opens(Spring, 210));
        Assert.Equal(Utc(3, 28, 1, 0), CityTime.Closes(Spring, 210));
    }

    [Fact]
    public void Of_a_time_that_comes_twice_things_open_at_the_first_and_close_at_the_second()
    {
        Assert.Equal(Utc(10, 31, 0, 30), CityTime.At(Autumn, 210));
        Assert.Equal(Utc(10, 31, 0, 30), CityTime.Opens(Autumn, 210));
        Assert.Equal(Utc(10, 31, 1, 30), CityTime.Closes(Autumn, 210));
        Assert.Equal(Utc(10, 31, 1, 30), CityTime.Meant(Autumn, new TimeOnly(3, 30)));
    }

    [Fact]
    public void A_time_that_comes_twice_is_told_apart_by_summer_time()
    {
        Assert.True(CityTime.ComesTwice(Utc(10, 31, 0, 30)));
        Assert.True(CityTime.IsSummerTime(Utc(10, 31, 0, 30)));
        Assert.False(CityTime.IsSummerTime(Utc(10, 31, 1, 30)));
        Assert.False(CityTime.ComesTwice(Utc(10, 31, 2, 0)));
    }

    [Fact]
    public void A_day_begins_and_ends_at_the_city_s_midnight_also_when_it_has_23_or_25_hours()
    {
        Assert.Equal(TimeSpan.FromHours(23), CityTime.BeginningOf(Spring.AddDays(1)) - CityTime.BeginningOf(Spring));
        Assert.Equal(TimeSpan.FromHours(25), CityTime.BeginningOf(Autumn.AddDays(1)) - CityTime.BeginningOf(Autumn));
        Assert.Equal(CityTime.BeginningOf(Autumn.AddDays(1)), CityTime.Closes(Autumn, CityTime.MinutesInDay));
    }

    [Fact]
    public void A_moment_is_read_back_as_the_day_and_the_time_on_the_wall()
    {
        Assert.Equal((new DateOnly(2027, 1, 16), new TimeOnly(0, 30)), CityTime.Of(new DateTime(2027, 1, 15, 22, 30, 0, DateTimeKind.Unspecified)));
        Assert.Equal(30, CityTime.MinuteOf(Utc(1, 15, 22, 30)));
    }

    [Fact]
    public void A_week_begins_on_Monday()
    {
        Assert.Equal(new DateOnly(2027, 3, 22), CityTime.MondayOf(Spring));
        Assert.Equal(new DateOnly(2027, 3, 22), CityTime.MondayOf(new DateOnly(2027, 3, 22)));
    }

    private static DateTime Utc(int month, int day, int hour, int minute) => new(2027, month, day, hour, minute, 0, DateTimeKind.Utc);
}
