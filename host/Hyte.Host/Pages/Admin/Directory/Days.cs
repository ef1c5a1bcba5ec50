using Hyte.Web;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>A span of days whose ends may be open.</summary>
internal static class Days
{
    /// <summary><c>1.1.2023–31.12.2024</c>, <c>1.1.2023–</c>, <c>–31.12.2024</c>, or nothing.</summary>
    public static string Between(DateOnly? from, DateOnly? to) =>
        from is null && to is null ? "" : $"{(from is { } first ? FinnishFormat.Date(first) : "")}–{(to is { } last ? FinnishFormat.Date(last) : "")}";
}
