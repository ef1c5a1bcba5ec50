using Hyte.Modules.Contributions;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Host.Web;

/// <summary>States that modules tell of by the names of their shapes, as they are drawn.</summary>
/// <remarks>A module may be newer than the product around it: a shape that is not known yet is a question mark, and the word tells the rest.</remarks>
internal static class DrawnMark
{
    public static Mark Of(LineState state) => Of(state.Shape, state.Tone, state.Word);

    public static Mark Of(TileCount count) => Of(count.Shape, count.Tone, count.Word);

    public static Mark Of(ReportMark mark) => Of(mark.Shape, mark.Tone, mark.Word);

    private static Mark Of(string shape, string tone, string word) => new(
        Enum.TryParse<MarkShape>(shape, out var drawn) ? drawn : MarkShape.Question,
        Enum.TryParse<MarkTone>(tone, out var meant) ? meant : MarkTone.Neutral,
        word);
}
