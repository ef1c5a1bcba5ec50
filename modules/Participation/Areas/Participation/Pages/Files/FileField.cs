using Hyte.Participation.Files;
using Hyte.Web;

namespace Hyte.Participation.Pages.Files;

/// <summary>A field that takes a file.</summary>
/// <param name="Name">Name of the field, also its id and its key among the errors.</param>
/// <param name="Label">What it asks for.</param>
/// <param name="Hint">What will do.</param>
/// <param name="Accept">The endings that a browser offers.</param>
internal sealed record FileField(string Name, string Label, string Hint, string Accept)
{
    public static FileField Of(string name, string label, IReadOnlyList<FileKind> kinds) => new(
        name, label,
        string.Format(EventTexts.FileHint, string.Join(", ", kinds.Select(k => k.Extension[1..].ToUpperInvariant())), FinnishFormat.FileSize(CheckedFile.Largest)),
        string.Join(',', kinds.Select(k => k.Extension)));
}
