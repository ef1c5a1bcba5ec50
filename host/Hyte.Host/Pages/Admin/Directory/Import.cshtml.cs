using Hyte.Documents.Papers;
using Hyte.Host.Pages.Importing;
using Hyte.Modules.Files;
using Hyte.Platform.CityDirectory.Importing;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>The directory from the file in which it left, as a person has changed it.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class ImportModel(ImportDirectory import, IUploads uploads) : PaperPage(uploads)
{
    public DirectoryOutcome? Outcome { get; private set; }

    public IReadOnlySet<string> LeftOut => Request.Chosen("out-");

    public override string Here => "/admin/directory/import";

    protected override string Purpose => "directory";

    protected override PaperLimits Limits => ImportDirectory.Limits;

    protected override async Task PreviewAsync(Paper paper, CancellationToken ct) => Outcome = await import.PreviewAsync(paper, DirectoryTable.Form, LeftOut, ct);

    protected override async Task<string?> SaveAsync(Paper paper, CancellationToken ct)
    {
        Outcome = await import.ExecuteAsync(paper, DirectoryTable.Form, LeftOut, Request.Form["seal"].ToString(), ct);
        return Outcome.ImportId is { } id ? $"/admin/directory/imports/{id}?made=true" : null;
    }
}
