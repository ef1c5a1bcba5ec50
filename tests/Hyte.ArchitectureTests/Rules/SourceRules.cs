using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hyte.ArchitectureTests.Reading;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>What the text of the repository keeps to.</summary>
internal static partial class SourceRules
{
    public const int MostLines = 250;

    public const int MostLinesOfProgram = 60;

    private static readonly string[] Code = [".cs", ".cshtml", ".razor"];

    private static readonly string[] Text =
        [".cs", ".cshtml", ".razor", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".txt", ".csv", ".resx", ".css", ".js", ".yml", ".svg", ".sh", ".editorconfig", ""];

    public static Findings Keeps_files_short(Project project) => Keeps_files_short_in(project.Folder);

    public static Findings Names_no_machine(Project project) => Names_no_machine_in(project.Folder);

    public static Findings Starts_in_a_few_lines(Project host) => Each(
        host.Sources(".cs").Where(f => Path.GetFileName(f) == "Program.cs"),
        file => TooLong(file, MostLinesOfProgram));

    public static Findings Keeps_files_short_in(string folder) => Each(
        SourceFiles.Under(folder, Code).Where(f => !SourceFiles.IsMigration(f) && !IsFixture(f, folder)),
        file => TooLong(file, MostLines));

    /// <summary>A path on somebody's machine works nowhere else and tells who was there.</summary>
    public static Findings Names_no_machine_in(string folder) => Each(
        SourceFiles.Under(folder, Text).Where(f => !SourceFiles.IsVendored(f) && !IsFixture(f, folder)),
        file =>
        {
            var text = File.ReadAllText(file);
            return MachinePath().Matches(text).Select(m => new Finding($"{Solution.RelativePath(file)}:{SourceFiles.LineOf(text, m.Index)}", Path.GetFileName(file), $"names {m.Value}"));
        });

    public static Findings Reads_every_text(Project project) => Reads_every_text_in(project.Folder);

    /// <summary>A text that no code names is a feature that went, or one that never came: a translator would translate it for nobody.</summary>
    public static Findings Reads_every_text_in(string folder) => Each(
        SourceFiles.Under(folder, [".resx"]).Where(f => !IsFixture(f, folder)),
        file =>
        {
            var named = NamedTexts(Path.GetDirectoryName(file)!);
            var texts = Path.GetFileNameWithoutExtension(file);
            return XDocument.Load(file).Root!.Elements("data").Select(e => (string)e.Attribute("name")!).Where(name => !named.Contains($"{texts}.{name}"))
                .Select(name => new Finding(Solution.RelativePath(file), Path.GetFileName(file), $"has {name}, which nothing reads"));
        });

    private static HashSet<string> NamedTexts(string folder) =>
        [.. SourceFiles.Under(folder, Code).SelectMany(f => TextName().Matches(File.ReadAllText(f))).Select(m => m.Value)];

    // The bad module is judged only when it is asked for itself.
    private static bool IsFixture(string file, string folder) =>
        folder != Solution.BadModule.Folder && file.StartsWith(Solution.BadModule.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Finding[] TooLong(string file, int most)
    {
        var lines = File.ReadLines(file).Count();
        return lines <= most ? [] : [new Finding($"{Solution.RelativePath(file)}:{most + 1}", Path.GetFileName(file), $"has {lines} lines, {most} is the most")];
    }

    private static Findings Each(IEnumerable<string> files, Func<string, IEnumerable<Finding>> offences)
    {
        var all = files.ToArray();
        return new Findings(all.Length, all.SelectMany(offences));
    }

    [GeneratedRegex(@"\b\w*Texts\.\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TextName();

    // Written with a class around one letter, so that the rule does not report itself.
    [GeneratedRegex(@"(?<![\w.~/-])/([h]ome|[r]oot|[w]ork|[U]sers|[t]mp)/[\w.-]+|\b[A-Z]:\\[U]sers\\\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();
}
