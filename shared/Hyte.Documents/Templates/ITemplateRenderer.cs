using Microsoft.AspNetCore.Components;

namespace Hyte.Documents.Templates;

/// <summary>Renders a template, which is a compiled component, outside any request.</summary>
public interface ITemplateRenderer
{
    /// <summary>Renders the component to HTML once everything that it waits for has arrived. Letters such as ä stand as themselves.</summary>
    /// <typeparam name="TComponent">The template.</typeparam>
    /// <param name="parameters">Its parameters by name; one that the component does not know is refused.</param>
    /// <param name="ct">Cancels between the renders of the component's parts.</param>
    /// <exception cref="InvalidOperationException">The component has no such parameter, or one of another type.</exception>
    Task<string> RenderAsync<TComponent>(IReadOnlyDictionary<string, object?> parameters, CancellationToken ct)
        where TComponent : IComponent;
}
