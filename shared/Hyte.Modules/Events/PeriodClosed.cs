namespace Hyte.Modules.Events;

/// <summary>A reporting period of a programme was closed. A period that is reopened and closed again is told of again.</summary>
/// <param name="ModuleId">The module that runs the programme.</param>
/// <param name="ProgrammeCode">Code of the programme, unique in the module.</param>
/// <param name="PeriodCode">The period as papers write it: <c>1/23</c>.</param>
/// <param name="Reported">Measures that were marked ready, 0…<paramref name="Total"/>.</param>
/// <param name="Total">All followed-up measures.</param>
[IntegrationEvent("programmes.period-closed.v1")]
public sealed record PeriodClosed(string ModuleId, string ProgrammeCode, string PeriodCode, int Reported, int Total) : IIntegrationEvent;
