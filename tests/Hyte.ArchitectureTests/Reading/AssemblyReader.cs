using System.Collections.Concurrent;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>Reads assemblies with their symbols, once each.</summary>
internal static class AssemblyReader
{
    private static readonly RuntimeResolver Resolver = new();
    private static readonly ConcurrentDictionary<string, Lazy<AssemblyDefinition>> Assemblies = new(StringComparer.Ordinal);

    public static AssemblyDefinition Read(string path) =>
        Assemblies.GetOrAdd(path, p => new Lazy<AssemblyDefinition>(() => ReadToTheEnd(p))).Value;

    // Tests run in parallel and share the definitions, so nothing is left to be read lazily.
    private static AssemblyDefinition ReadToTheEnd(string path)
    {
        var assembly = AssemblyDefinition.ReadAssembly(path, Parameters(symbols: true));
        foreach (var method in assembly.MainModule.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody))
        {
            _ = method.Body.Instructions.Count + method.DebugInformation.SequencePoints.Count;
        }

        return assembly;
    }

    private static ReaderParameters Parameters(bool symbols) => new(symbols ? ReadingMode.Immediate : ReadingMode.Deferred)
    {
        AssemblyResolver = Resolver,
        ReadSymbols = symbols,
        SymbolReaderProvider = symbols ? new DefaultSymbolReaderProvider(throwIfNoSymbol: false) : null,
        InMemory = true,
    };

    /// <summary>Finds what an assembly refers to among the assemblies that this very process runs on.</summary>
    private sealed class RuntimeResolver : IAssemblyResolver
    {
        private readonly Dictionary<string, string> _paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key!, g => g.First(), StringComparer.OrdinalIgnoreCase);

        private readonly ConcurrentDictionary<string, Lazy<AssemblyDefinition>> _resolved = new(StringComparer.OrdinalIgnoreCase);

        public AssemblyDefinition Resolve(AssemblyNameReference name) => Resolve(name, Parameters(symbols: false));

        public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters) =>
            _paths.TryGetValue(name.Name, out var path)
                ? _resolved.GetOrAdd(name.Name, _ => new Lazy<AssemblyDefinition>(() => AssemblyDefinition.ReadAssembly(path, Parameters(symbols: false)))).Value
                : throw new AssemblyResolutionException(name);

        public void Dispose()
        {
        }
    }
}
