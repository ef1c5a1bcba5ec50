using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hyte.Documents.Templates;

/// <summary>The framework's renderer, with an encoder that leaves the letters of Finnish alone.</summary>
internal sealed class ComponentRenderer(IServiceScopeFactory scopes, ILoggerFactory loggers) : ITemplateRenderer
{
    private static readonly HtmlEncoder Letters = HtmlEncoder.Create(UnicodeRanges.All);

    public async Task<string> RenderAsync<TComponent>(IReadOnlyDictionary<string, object?> parameters, CancellationToken ct)
        where TComponent : IComponent
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ct.ThrowIfCancellationRequested();
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(new WithLetters(scope.ServiceProvider), loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters.ToDictionary()));
            ct.ThrowIfCancellationRequested();
            return output.ToHtmlString();
        });
    }

    // The renderer asks for its encoder by type. The one that the pages use may be set otherwise, so it is not left to chance.
    private sealed class WithLetters(IServiceProvider services) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Letters : services.GetService(serviceType);
    }
}
