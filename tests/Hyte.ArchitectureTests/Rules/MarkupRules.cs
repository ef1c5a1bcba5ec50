using System.Text.RegularExpressions;
using Hyte.ArchitectureTests.Reading;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>What is written in .cshtml must work under a content security policy without unsafe-inline, and must escape what users wrote.</summary>
internal static partial class MarkupRules
{
    public static Findings Has_no_inline_style(Project project) =>
        Scan(project, InlineStyle(), "has an inline style, which the content security policy blocks").And(ScanTexts(project, InlineStyle(), "writes an inline style, which the content security policy blocks"));

    public static Findings Has_no_inline_script(Project project) =>
        Scan(project, InlineScript(), "has a script without src, which the content security policy blocks");

    public static Findings Has_no_inline_handler(Project project) =>
        Scan(project, InlineHandler(), "has an inline event handler, which the content security policy blocks").And(ScanTexts(project, InlineHandler(), "writes an inline event handler, which the content security policy blocks"));

    public static Findings Escapes_every_text(Project project) => Scan(project, RawHtml(), "writes a text without escaping it");

    public static Findings Gives_every_page_a_model(Project project) => Each(project, file =>
        File.ReadAllText(file) is var text && PageDirective().IsMatch(text) && !ModelDirective().IsMatch(text)
            ? [new Finding(Solution.RelativePath(file), Path.GetFileName(file), "has no @model, so nothing says who may see it")]
            : []);

    private static Findings Scan(Project project, Regex offence, string what) => Each(project, file =>
    {
        // Comments are blanked, not cut, so that lines keep their numbers.
        var text = Comment().Replace(File.ReadAllText(file), m => new string([.. m.Value.Select(c => c == '\n' ? c : ' ')]));
        return offence.Matches(text).Select(m => new Finding($"{Solution.RelativePath(file)}:{SourceFiles.LineOf(text, m.Index)}", Path.GetFileName(file), what));
    });

    // Tag helpers write markup from code.
    private static Findings ScanTexts(Project project, Regex offence, string what) =>
        Types.In(project).ShouldNot().Meet("write it", type => type.AllTexts().Where(t => offence.IsMatch(t.Text)).Select(t => (t.Where, what)));

    private static Findings Each(Project project, Func<string, IEnumerable<Finding>> offences)
    {
        var files = project.Sources(".cshtml").ToArray();
        return new Findings(files.Length, files.SelectMany(offences));
    }

    [GeneratedRegex(@"<[^<>]*\sstyle\s*=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineStyle();

    // A block of data is no script; the policy lets it be.
    [GeneratedRegex(@"<script(?![^>]*\ssrc\s*=)(?![^>]*\stype\s*=\s*""application/json"")[^>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"<[^<>]*\son[a-z]+\s*=\s*[""'@]|javascript:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineHandler();

    [GeneratedRegex(@"\bHtml\s*\.\s*Raw\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"^@page\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageDirective();

    [GeneratedRegex(@"^@model\s+\S", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ModelDirective();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
