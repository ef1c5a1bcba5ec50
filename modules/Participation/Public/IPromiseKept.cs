namespace Hyte.Participation.Public;

/// <summary>What a register can tell of promises kept: somebody said something, and the city did something. Registered as <see cref="IPromiseKept"/> by each register that has such.</summary>
internal interface IPromiseKept
{
    /// <summary>The newest of them that are told in the days, newest first. They are shown to everybody: without personal data.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<KeptPromise>> ListAsync(DateOnly from, DateOnly to, int limit, CancellationToken ct);
}

/// <summary>Something that was said and what came of it.</summary>
/// <param name="Day">The day from which it is told.</param>
/// <param name="From">Where it came from, in Finnish: <c>Palaute</c>, <c>Vanhusneuvoston lausunto</c>.</param>
/// <param name="Title">What it was about.</param>
/// <param name="Said">What was said.</param>
/// <param name="Did">What the city did, or why it did not.</param>
/// <param name="Href">Its page inside the product, for staff.</param>
internal sealed record KeptPromise(DateOnly Day, string From, string Title, string Said, string Did, string Href);
