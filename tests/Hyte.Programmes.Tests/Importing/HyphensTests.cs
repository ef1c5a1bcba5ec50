using Hyte.Programmes.Importing;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>Words that a narrow column has broken are joined; hyphens that people mean stay.</summary>
public sealed class HyphensTests
{
    [Theory]
    [InlineData("Kumppanuus- pöytäiltoja", "Kumppanuuspöytäiltoja")]
    [InlineData("käyttäjä- ystävällisem- mäksi", "käyttäjäystävällisemmäksi")]
    [InlineData("hyvinvointi- koordinaattori ja asto", "hyvinvointikoordinaattori ja asto")]
    [InlineData("Konserni- rakenteen", "Konsernirakenteen")]
    [InlineData("YoungMikkeli- perintörahan", "YoungMikkeli-perintörahan")]
    [InlineData("KOPPA- kysely", "KOPPA-kysely")]
    public void A_broken_word_is_joined(string written, string read) => Assert.Equal(read, Hyphens.Join(written).Text);

    [Theory]
    [InlineData("Järjestö- ja hyvinvointifoorumi")]
    [InlineData("infra- ja viheraluepalvelut")]
    [InlineData("konserni- ja elinvoimapalveluiden johto")]
    [InlineData("nuoriso-, liikunta-, kulttuuri- ja")]
    [InlineData("tunne- sekä vuorovaikutustaidot")]
    [InlineData("Kulttuurin unelmavuoden 2022-hanke")]
    [InlineData("Liikkuva lapsi, Ikiliikkuja –toimintamallit")]
    [InlineData("1.1.2023 - 31.12.2023")]
    [InlineData("")]
    public void A_hyphen_that_is_meant_stays(string written)
    {
        var joined = Hyphens.Join(written);
        Assert.Equal(written, joined.Text);
        Assert.Empty(joined.Joins);
    }
}
