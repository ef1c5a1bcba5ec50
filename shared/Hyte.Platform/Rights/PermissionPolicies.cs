using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Hyte.Platform.Rights;

/// <summary>Makes every declared permission a policy. A name that nobody declares is a mistake in the code and throws at the first request.</summary>
internal sealed class PermissionPolicies(PermissionCatalogue permissions) : IAuthorizationPolicyProvider
{
    private static readonly AuthorizationPolicy SignedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    private readonly ConcurrentDictionary<string, AuthorizationPolicy> _policies = new(StringComparer.Ordinal);

    public bool AllowsCachingPolicies => true;

    public Task<AuthorizationPolicy> GetDefaultPolicyAsync() => Task.FromResult(SignedIn);

    // What forgets to say who may see it is seen by nobody who has not signed in.
    public Task<AuthorizationPolicy?> GetFallbackPolicyAsync() => Task.FromResult<AuthorizationPolicy?>(SignedIn);

    public Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        permissions.Declares(policyName)
            ? Task.FromResult<AuthorizationPolicy?>(_policies.GetOrAdd(policyName, Build))
            : throw new InvalidOperationException($"Nobody declares the permission \"{policyName}\" that a page asks for.");

    private static AuthorizationPolicy Build(string permission) =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)).Build();
}

internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>Opens a page to whoever holds its permission for anything at all; the page asks about the thing itself.</summary>
internal sealed class PermissionHandler(IHttpContextAccessor http) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (http.HttpContext?.Features.Get<UserRights>()?.MaySomewhere(requirement.Permission) == true) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
