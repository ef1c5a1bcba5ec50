using Hyte.ArchitectureTests.PublicApi;
using Hyte.ArchitectureTests.Reading;

namespace Hyte.ArchitectureTests;

/// <summary>What shared projects show is an approved text: a change of the contract is seen in review, and never happens by accident.</summary>
public sealed class PublicApiTests
{
    [Theory, MemberData(nameof(Subjects.Shared), MemberType = typeof(Subjects))]
    public void What_a_shared_project_shows_is_approved(string shared)
    {
        var approved = Solution.PathOf($"tests/Hyte.ArchitectureTests/Approved/{shared}.txt");
        var received = PublicApiText.Of(Subjects.Named(shared).Load());
        Assert.NotEmpty(received);

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        if (Environment.GetEnvironmentVariable("HYTE_APPROVE") == "1") File.WriteAllText(approved, received);
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected == received) return;

        var file = Path.Combine(Path.GetTempPath(), $"{shared}.received.txt");
        File.WriteAllText(file, received);
        Assert.Fail($"""
            The public surface of {shared} is not what was approved. The first changes, gone (-) and new (+):
            {string.Join(Environment.NewLine, Changes(expected, received).Take(40))}
            All of it is in {file}. Run the tests with HYTE_APPROVE=1 to approve it, and raise Contract.Version when modules may notice.
            """);
    }

    [Fact]
    public void Every_approved_text_belongs_to_a_shared_project() => Assert.Equal(
        Solution.Shared.Select(s => s.AssemblyName).Order(StringComparer.Ordinal),
        Directory.GetFiles(Solution.PathOf("tests/Hyte.ArchitectureTests/Approved"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    // A member's line says little without its type, so each line carries it.
    private static IEnumerable<string> Changes(string expected, string received)
    {
        var before = WithTypes(expected).ToArray();
        var after = WithTypes(received).ToArray();
        return before.Except(after).Select(l => "- " + l).Concat(after.Except(before).Select(l => "+ " + l));
    }

    private static IEnumerable<string> WithTypes(string text)
    {
        var type = "";
        foreach (var line in text.Split('\n').Where(l => l.Length > 0))
        {
            if (!line.StartsWith(' ')) type = line;
            yield return line.StartsWith(' ') ? $"{type} |{line}" : line;
        }
    }
}
