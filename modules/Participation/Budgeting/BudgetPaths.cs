namespace Hyte.Participation.Budgeting;

/// <summary>Addresses of the pages of participatory budgeting.</summary>
internal static class BudgetPaths
{
    public const string Home = "/participation/budgeting";

    public const string Areas = Home + "/areas";

    public const string Balance = Home + "/balance";

    public static string Round(int id) => $"{Home}/{id}";

    public static string EditRound(int id) => $"{Home}/{id}/edit";

    public static string NewProposal(int round) => $"{Home}/{round}/proposals/new";

    public static string Vote(int round) => $"{Home}/{round}/vote";

    public static string Ballots(int round) => $"{Home}/{round}/ballots";

    public static string Result(int round) => $"{Home}/{round}/result";

    public static string Decision(int round) => $"{Home}/{round}/decision";

    public static string Proposal(int id) => $"{Home}/proposals/{id}";

    public static string Assess(int id) => $"{Home}/proposals/{id}/assess";
}
