using Hyte.Impact.Cases;
using Hyte.Impact.Documents;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the pages of a document share. Each stands at two addresses: under a version, and under the documents of the present state.</summary>
internal abstract class DocumentPageModel(ReadDocument documents) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    /// <summary>The version; null at the address of the present state.</summary>
    [FromRoute]
    public int? Number { get; set; }

    [FromRoute]
    public string Kind { get; set; } = "";

    public CaseDocument Document { get; private set; } = null!;

    public string Self => CasePaths.Document(Id, Number, Kind);

    public IReadOnlyList<Crumb> Trail(string? page = null)
    {
        List<Crumb> trail = [new(Texts.ModuleName, CasePaths.Home), new(Document.Sheet.Number, CasePaths.Case(Id))];
        if (Number is { } number) trail.Add(new(string.Format(VersionTexts.Version, number), CasePaths.Part(Id, $"versions/{number}")));
        trail.Add(new(Document.Kind.Name(), page is null ? null : Self));
        if (page is not null) trail.Add(new(page, null));
        return trail;
    }

    /// <returns>False when there is no such document for this person.</returns>
    protected async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await documents.FindAsync(Id, Number, Kind, ct) is not { } found) return false;
        Document = found;
        return true;
    }
}
