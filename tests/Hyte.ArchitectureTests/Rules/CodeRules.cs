using Hyte.ArchitectureTests.Reading;
using Mono.Cecil;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>What no code of the product does.</summary>
internal static class CodeRules
{
    private const string Awaiters = "System.Runtime.CompilerServices.";

    public static Findings Reads_no_clock_and_throws_no_dice(Project project) => Types.In(project).ShouldNot().UseAnyMember(
        "System.DateTime.Now",
        "System.DateTime.UtcNow",
        "System.DateTime.Today",
        "System.DateTimeOffset.Now",
        "System.DateTimeOffset.UtcNow",
        "System.Random.Shared");

    public static Findings Blocks_no_thread(Project project)
    {
        var types = Types.In(project);
        return types.ShouldNot().UseAnyMember(
                "System.Threading.Tasks.Task.Result",
                "System.Threading.Tasks.Task.Wait",
                "System.Threading.Tasks.Task.WaitAll",
                "System.Threading.Tasks.Task.WaitAny",
                "System.Threading.Tasks.ValueTask.Result",
                "System.Threading.Thread.Sleep")
            .And(types.ShouldNot().Meet("block", type => type.AllMethods().SelectMany(BlockingResults)));
    }

    public static Findings Awaits_what_it_starts(Project project) => Types.In(project).ShouldNot().Meet("have async void", type =>
        from method in type.AllMethods()
        where method.ReturnType.FullName == "System.Void" && method.CustomAttributes.Any(a => a.AttributeType.Name == "AsyncStateMachineAttribute")
        select (SourceLocation.Of(method), $"is async void in {method.Name}: its failure would end the process"));

    public static Findings Says_what_it_needs(Project module) =>
        Types.In(module).That().DoNotImplementInterface("Hyte.Modules.IModule").ShouldNot().UseAnyMember(
            "System.IServiceProvider.GetService",
            "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.*",
            "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions.*",
            "Microsoft.AspNetCore.Http.HttpContext.RequestServices");

    public static Findings Loads_and_makes_nothing_by_name(Project module)
    {
        var types = Types.In(module);
        return types.ShouldNot().UseAnyMember(
                "System.Reflection.Assembly.Load",
                "System.Reflection.Assembly.LoadFrom",
                "System.Reflection.Assembly.LoadFile",
                "System.Runtime.Loader.AssemblyLoadContext.*",
                "System.Activator.*",
                "Microsoft.Extensions.DependencyInjection.ActivatorUtilities.*",
                "Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider")
            .And(types.ShouldNot().Meet("find types by name", type => type.AllMethods().SelectMany(TypesByName)));
    }

    // The host runs jobs, because only the host knows whether the module is on.
    public static Findings Runs_nothing_behind_the_switch(Project module)
    {
        var types = Types.In(module);
        return types.ShouldNot().ImplementInterface("Microsoft.Extensions.Hosting.IHostedService")
            .And(types.ShouldNot().Inherit("Microsoft.Extensions.Hosting.BackgroundService"));
    }

    // An await asks IsCompleted once for each GetResult; a GetResult more than that is a wait. What calls an asynchronous Main is the compiler's.
    private static IEnumerable<(string Where, string What)> BlockingResults(MethodDefinition method)
    {
        if (!method.HasBody || method == method.Module.EntryPoint) return [];
        var calls = method.Body.Instructions
            .Where(i => i.Operand is MethodReference m && m.DeclaringType.FullName.StartsWith(Awaiters, StringComparison.Ordinal) && Use.NameOf(m.DeclaringType).EndsWith("Awaiter", StringComparison.Ordinal))
            .ToArray();
        var results = calls.Where(i => Name(i) == "GetResult").ToArray();
        return results
            .Skip(calls.Count(i => Name(i) == "get_IsCompleted"))
            .Select(i => (SourceLocation.Of(method, i), "waits for a task by GetResult"));

        static string Name(Mono.Cecil.Cil.Instruction call) => ((MethodReference)call.Operand).Name;
    }

    // Type.GetType(string) looks a type up; object.GetType() only asks a value, and is declared elsewhere.
    private static IEnumerable<(string Where, string What)> TypesByName(MethodDefinition method) =>
        from instruction in method.HasBody ? method.Body.Instructions.AsEnumerable() : []
        where instruction.Operand is MethodReference { Name: "GetType", HasThis: false, DeclaringType.FullName: "System.Type" }
        select (SourceLocation.Of(method, instruction), "looks a type up by its name");
}
