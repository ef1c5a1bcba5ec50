namespace Hyte.Platform.Modules;

/// <summary>Endpoint metadata: which module serves the endpoint.</summary>
/// <param name="ModuleId">The module's id.</param>
public sealed record ModuleEndpoint(string ModuleId);
