using Hyte.Participation.Forms;

namespace Hyte.Participation.Events.Registering;

/// <summary>A registration as a person types it.</summary>
internal sealed class RegistrationDraft
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Needs { get; set; }

    /// <summary>The person agrees that the details are stored.</summary>
    public bool Consents { get; set; }

    /// <summary>Checks what a resident typed: everything but the needs must be there.</summary>
    public Registrant? ReadOfResident(DateTime now, Action<string, string> refuse) => Read(refuse, needsEmail: true, consentAt: now);

    /// <summary>Checks what staff typed for somebody: who has no e-mail is told by telephone.</summary>
    public Registrant? ReadOfStaff(Action<string, string> refuse) => Read(refuse, needsEmail: false, consentAt: null);

    /// <summary>Checks what a signed-in person typed of themselves.</summary>
    public Registrant? ReadOfUser(string userId, string name, Action<string, string> refuse)
    {
        Name = name;
        return Read(refuse, needsEmail: false, consentAt: null) is { } who ? who with { UserId = userId } : null;
    }

    private Registrant? Read(Action<string, string> refuse, bool needsEmail, DateTime? consentAt)
    {
        var fields = new Typed(refuse);
        var name = fields.RequiredLine(nameof(Name), Name, EventRegistration.LongestName, EventTexts.RegistrantNameMissing);
        var email = needsEmail ? fields.RequiredEmail(nameof(Email), Email) : fields.Email(nameof(Email), Email);
        var needs = fields.Optional(nameof(Needs), Needs, EventRegistration.LongestNeeds);
        if (consentAt is not null && !Consents) fields.Refuse(nameof(Consents), EventTexts.ConsentMissing);
        return fields.HasRefused ? null : new Registrant(name, email, needs, ConsentedAt: consentAt);
    }
}
