namespace Hyte.Documents.Tests.Reports;

/// <summary>Tests that start programs follow each other: a script that is still being written elsewhere cannot be started, and two office programs are slower than one.</summary>
internal static class StartedPrograms
{
    public const string Collection = "Programs";
}

/// <summary>A test with a browser's stand-in that is a shell script, and that looks at processes as Linux shows them.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "The stand-in for the browser is a shell script, run on Linux only.";
}
