namespace Hyte.Modules;

/// <summary>Marks an assembly as a module and names its one <see cref="IModule"/>, so that discovery reads data instead of scanning types.</summary>
/// <param name="moduleType">A class with a parameterless constructor that implements <see cref="IModule"/>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute(Type moduleType) : Attribute
{
    /// <summary>The class that presents the module.</summary>
    public Type ModuleType { get; } = moduleType;
}
