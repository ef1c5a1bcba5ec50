using System.Text.Json.Serialization;
using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports.Reading;

/// <summary>A chapter and whose it is.</summary>
/// <param name="Module">Id of the module, or <see cref="HostChapters.Owner"/>.</param>
/// <param name="ModuleName">The module's name in Finnish.</param>
/// <param name="Chapter">What it wrote.</param>
public sealed record ModuleChapter(string Module, string ModuleName, ReportChapter Chapter)
{
    /// <summary>The chapter's key in the whole report.</summary>
    [JsonIgnore]
    public string Key => SlotKey.Of(Module, Chapter);
}

/// <summary>A module that writes chapters and did not write them now.</summary>
/// <param name="Name">Its name in Finnish.</param>
/// <param name="IsOff">It is not in use; otherwise it failed to answer.</param>
public sealed record AbsentModule(string Name, bool IsOff);

/// <summary>What the modules wrote for a frame.</summary>
/// <param name="Chapters">Their chapters, in the order of the report.</param>
/// <param name="Absent">Whose chapters are missing.</param>
public sealed record WrittenChapters(IReadOnlyList<ModuleChapter> Chapters, IReadOnlyList<AbsentModule> Absent);

/// <summary>What freezing keeps.</summary>
/// <param name="Chapters">The modules' chapters.</param>
/// <param name="Figures">The figures that the texts named then.</param>
internal sealed record FrozenChapters(IReadOnlyList<ModuleChapter> Chapters, IReadOnlyList<ReportFigure> Figures);
