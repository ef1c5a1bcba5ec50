namespace Hyte.Modules.Contributions;

/// <summary>Seed data was refused, row by row. Nothing of it was saved.</summary>
public sealed class SeedFailedException : Exception
{
    /// <summary>Refuses a load.</summary>
    public SeedFailedException(IReadOnlyList<RowError> errors)
        : base(string.Join(Environment.NewLine, errors.Take(20).Select(e => e.ToString()))) => Errors = errors;

    /// <summary>Refuses a load for a reason that is in no row.</summary>
    public SeedFailedException(string message)
        : base(message) => Errors = [];

    /// <summary>Refuses a load because of another failure.</summary>
    public SeedFailedException(string message, Exception inner)
        : base(message, inner) => Errors = [];

    /// <summary>Refuses a load without a reason.</summary>
    public SeedFailedException() => Errors = [];

    /// <summary>Every refused row.</summary>
    public IReadOnlyList<RowError> Errors { get; }
}

/// <summary>What is wrong in one cell of a file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line in the file, from 1, the header included.</param>
/// <param name="Column">Name of the column, or empty when the whole row is meant.</param>
/// <param name="Message">What is wrong and what would be right, in Finnish.</param>
public sealed record RowError(string File, int Line, string Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line} {Column}: {Message}";
}
