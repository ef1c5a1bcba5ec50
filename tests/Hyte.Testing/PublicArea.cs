namespace Hyte.Testing;

/// <summary>Opens the residents' pages of a running product behind its back, so that a test of one part needs no other.</summary>
public static class PublicArea
{
    /// <summary>Opens every part.</summary>
    /// <param name="data">The product's data directory.</param>
    public static Task OpenAsync(string data) => new DatabaseFile(data, "participation").ExecuteAsync(
        """
        INSERT INTO public_area ("Version", "CreatedAt", "CreatedById", "CreatedByName", "ChangedAt", "ChangedByName", "IsOpen", "Answers", "Surveys", "Events", "Feedback", "Spaces")
        VALUES (1, '2026-01-01 00:00:00', '', '', '2026-01-01 00:00:00', '', 1, 1, 1, 1, 1, 1)
        """);
}
