using System.Text.RegularExpressions;
using Hyte.ArchitectureTests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>A module owns its data, and its model means the same on every engine.</summary>
internal static class StorageRules
{
    private static readonly string[] SharedModels = ["Hyte.Programmes", "Hyte.Storage"];

    public static Findings Has_one_context_on_the_shared_base(Project module)
    {
        var contexts = DatabaseModel.ContextsOf(module);
        var findings = contexts
            .Where(c => !c.Inherits("Hyte.Storage.ModuleDbContext"))
            .Select(c => new Finding(SourceLocation.Of(c), c.FullName, "keeps no history, versions or outbox: it does not derive from ModuleDbContext"));
        return new Findings(contexts.Count, contexts.Count == 1 ? findings : findings.Append(new Finding(module.AssemblyName, module.AssemblyName, $"has {contexts.Count} contexts")));
    }

    public static Findings Owns_its_entities(Project module) => EachEntity(module, entity =>
        entity.IsPropertyBag || entity.ClrType.Assembly == module.Load() || SharedModels.Contains(entity.ClrType.Assembly.GetName().Name)
            ? null
            : $"stores {entity.ClrType.FullName}, which belongs to {entity.ClrType.Assembly.GetName().Name}");

    public static Findings Has_migrated_its_model(Project project)
    {
        var contexts = DatabaseModel.ContextsOf(project);
        return new Findings(contexts.Count, contexts.Where(HasChanged).Select(c =>
            new Finding(SourceLocation.Of(c), c.FullName, "has a model that its last migration does not: add a migration")));

        bool HasChanged(Mono.Cecil.TypeDefinition type)
        {
            using var context = DatabaseModel.Open(project, type);
            return context.Database.HasPendingModelChanges();
        }
    }

    public static Findings Keeps_moments_in_UTC(Project project) => EachProperty(project, property =>
        Plain(property) == typeof(DateTime) && property.GetValueConverter() is null ? "is a DateTime that nobody converts to UTC" : null);

    // SQLite stores these as text: it compares and sorts them wrongly, or not at all.
    public static Findings Stores_no_type_that_engines_treat_differently(Project project) => EachProperty(project, property =>
        (Plain(property) == typeof(DateTimeOffset) || Plain(property) == typeof(TimeSpan) || Plain(property) == typeof(ulong)) && property.GetValueConverter() is null
            ? $"is a {Plain(property).Name} without a converter"
            : null);

    public static Findings Says_how_precise_decimals_are(Project project) => EachProperty(project, property =>
        Plain(property) == typeof(decimal) && property.GetPrecision() is null ? "is a decimal without precision" : null);

    /// <summary>The back door to another module's data and pages: its file or its route written as text, which no reference shows.</summary>
    public static Findings Names_no_other_module_in_text(Project module)
    {
        var others = string.Join('|', Solution.ModulesBeside(module).Select(m => Regex.Escape(m.Name.ToLowerInvariant())));
        var foreign = new Regex($@"(?<![\w/])/(api/v1/)?({others})(?![\w-])|(?<![\w])({others})\.db\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return Types.In(module).ShouldNot().Meet("name another module", type =>
            from text in type.AllTexts()
            let match = foreign.Match(text.Text)
            where match.Success
            select (text.Where, $"writes '{match.Value}', which is another module's"));
    }

    private static Findings EachProperty(Project project, Func<IProperty, string?> offence) => EachEntity(project, entity =>
        string.Join("; ", entity.GetProperties()
            .Select(p => (p.Name, Offence: offence(p)))
            .Where(p => p.Offence is not null)
            .Select(p => $"{entity.DisplayName()}.{p.Name} {p.Offence}")) is { Length: > 0 } all ? all : null);

    private static Findings EachEntity(Project project, Func<IEntityType, string?> offence)
    {
        var examined = 0;
        var findings = new List<Finding>();
        foreach (var type in DatabaseModel.ContextsOf(project))
        {
            using var context = DatabaseModel.Open(project, type);
            foreach (var entity in DatabaseModel.ModelOf(context).GetEntityTypes())
            {
                examined++;
                if (offence(entity) is { } what) findings.Add(new Finding(SourceLocation.Of(type), type.FullName, what));
            }
        }

        return new Findings(examined, findings);
    }

    private static Type Plain(IProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
}
