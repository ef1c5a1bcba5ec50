namespace Hyte.Impact.Documents;

/// <summary>The documents that go before a body with an assessment.</summary>
internal enum DocumentKind
{
    /// <summary>Tiivistelmä: two pages at most.</summary>
    Summary,

    /// <summary>Vertailutaulukko: the matrix on one page.</summary>
    Matrix,

    /// <summary>Arviointilomake: everything.</summary>
    Form,
}

/// <summary>What the documents are called in words, in addresses and in names of files.</summary>
internal static class DocumentKinds
{
    public static IReadOnlyList<DocumentKind> All { get; } = Enum.GetValues<DocumentKind>();

    /// <summary>As it stands in an address: <c>summary</c>.</summary>
    public static string Code(this DocumentKind kind) => kind.ToString().ToLowerInvariant();

    public static string Name(this DocumentKind kind) => kind switch
    {
        DocumentKind.Summary => DocumentTexts.Summary,
        DocumentKind.Matrix => DocumentTexts.Matrix,
        _ => DocumentTexts.Form,
    };

    public static string What(this DocumentKind kind) => kind switch
    {
        DocumentKind.Summary => DocumentTexts.SummaryWhat,
        DocumentKind.Matrix => DocumentTexts.MatrixWhat,
        _ => DocumentTexts.FormWhat,
    };

    /// <summary>As it stands in the name of a file: letters that every disk takes.</summary>
    public static string FileWord(this DocumentKind kind) => kind switch
    {
        DocumentKind.Summary => "tiivistelma",
        DocumentKind.Matrix => "vertailutaulukko",
        _ => "arviointilomake",
    };

    /// <returns>Null when no document is called so.</returns>
    public static DocumentKind? Find(string? code) => All.Cast<DocumentKind?>().FirstOrDefault(kind => kind!.Value.Code() == code);
}
