using Hyte.Modules;
using Microsoft.Extensions.Configuration;

namespace Hyte.Platform;

internal sealed class ProductAddress(IConfiguration configuration) : IProductAddress
{
    public string Of(string path) => PublicAddress.Of(configuration) + path;
}
