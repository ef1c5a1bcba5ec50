namespace Hyte.Web;

/// <summary>What the forms that anybody may send have in common.</summary>
public static class PublicForms
{
    /// <summary>Name of the rate limit that such a page asks for with <c>[EnableRateLimiting]</c>: posts of one address in a time; reading is not counted.</summary>
    public const string RateLimit = "public-forms";

    /// <summary>Name of the field that people do not see. What has written into it is no person.</summary>
    public const string TrapField = "verkkosivu";
}
