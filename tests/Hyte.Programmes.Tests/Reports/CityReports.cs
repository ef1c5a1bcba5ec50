namespace Hyte.Programmes.Tests.Reports;

/// <summary>The module of wellbeing with the city's own files, for tests that only read.</summary>
public sealed class CityReports : IAsyncLifetime
{
    internal ReportHouse Welfare { get; private set; } = null!;

    public async Task InitializeAsync() => Welfare = await ReportHouse.OfCityAsync("welfare");

    public async Task DisposeAsync() => await Welfare.DisposeAsync();
}
