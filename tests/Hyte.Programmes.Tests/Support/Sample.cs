using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Tests.Support;

/// <summary>Plans in memory.</summary>
internal static class Sample
{
    public static DateTime Now { get; } = new(2024, 5, 13, 9, 30, 0, DateTimeKind.Utc);

    public static PeriodCode FirstOf24 { get; } = PeriodCode.OfHalf(2024, 1);

    public static Programme ActiveProgramme()
    {
        var programme = new Programme("hyva-elama", "Hyvän elämän ohjelma", 2022, 2025, PeriodKind.HalfYear);
        programme.Activate();
        return programme;
    }

    public static (Programme Programme, FocusArea Area, ReportingPeriod Period) OpenPeriod()
    {
        var programme = ActiveProgramme();
        return (programme, new FocusArea(programme, 1, "Vaikuttavat palvelut"), programme.OpenPeriod(FirstOf24, due: null));
    }
}
