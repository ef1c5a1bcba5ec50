using Hyte.Web;

namespace Hyte.Participation.Forms;

/// <summary>Money in a text.</summary>
internal static class EurosText
{
    /// <summary><c>2 000 €</c>, and with both digits of the cents when there are any: <c>1 250,50 €</c>.</summary>
    public static string Of(decimal euros) => $"{FinnishFormat.Number(euros, decimal.IsInteger(euros) ? 0 : 2)}\u00A0€";
}
