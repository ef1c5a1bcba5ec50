namespace Hyte.Modules;

/// <summary>Tells the address at which people reach the product, for links that leave it.</summary>
public interface IProductAddress
{
    /// <summary>The whole address of a page: <c>https://hyte.example/osallistu/…</c>.</summary>
    /// <param name="path">Absolute path with its query: <c>/osallistu/vahvista?avain=…</c>.</param>
    string Of(string path);
}
