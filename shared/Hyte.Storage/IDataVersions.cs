namespace Hyte.Storage;

/// <summary>Tells how far the data of a module has come, at the cost of a glance.</summary>
/// <remarks>
/// For those who ask at every visit of a page whether anything has changed. It reads the same row as <see cref="ModuleDbContext.ReadDataVersionAsync"/>, in the database itself and not
/// from memory, so that whoever wrote it, what is told is never older than the question.
/// </remarks>
public interface IDataVersions
{
    /// <summary>The number that grows with every change of the module's data.</summary>
    /// <param name="database">Name of the database: the module's id.</param>
    /// <exception cref="System.Data.Common.DbException">The database cannot be read.</exception>
    long Read(string database);
}
