namespace Hyte.Host;

/// <summary>What the person at the console sees when the product is ready.</summary>
internal static class Greeting
{
    public static void Print(WebApplication app, IReadOnlyList<string> lines)
    {
        Console.WriteLine();
        Console.WriteLine(string.Format(HostTexts.StartedAt, string.Join("  ", app.Urls)));
        foreach (var line in lines) Console.WriteLine(line);
        Console.WriteLine(HostTexts.StartedStop);
    }
}
