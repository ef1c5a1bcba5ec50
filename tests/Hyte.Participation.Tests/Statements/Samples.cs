using Hyte.Participation.Statements;

namespace Hyte.Participation.Tests.Statements;

/// <summary>Contents as a person would write them.</summary>
internal static class Samples
{
    private static readonly DateOnly Today = new(2027, 5, 3);

    public static MatterDraft Matter(string title = "Talvikunnossapidon reitit") => new()
    {
        Title = title,
        Question = "Mitkä reitit ovat tärkeimmät?",
        DueOn = "2027-06-01",
        AskedBy = "hyvinvointikoordinaattori",
    };

    public static MatterContent MatterContent(string title = "Talvikunnossapidon reitit") =>
        Participation.Statements.MatterContent.Read(Matter(title), ParticipationDatabase.Directory, Today, (field, message) => Assert.Fail($"{field}: {message}"))!;

    public static GivenContent Given(string text = "Palvelutalojen reitit ensin.") => GivenContent.Read(
        new GivenDraft { Text = text, GivenOn = "2027-05-03", GivenBy = "puheenjohtaja" }, Today, Today, (field, message) => Assert.Fail($"{field}: {message}"))!;

    public static UseContent Use(string changed = "Reitit lisättiin ohjelmaan.") => UseContent.Read(
        new UseDraft { Use = "Used", Changed = changed }, (field, message) => Assert.Fail($"{field}: {message}"))!;
}
