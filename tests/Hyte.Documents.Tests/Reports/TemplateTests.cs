using Hyte.Documents.Templates;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Documents.Tests.Reports;

public sealed class TemplateTests
{
    [Fact]
    public async Task Letters_stand_as_themselves_and_markup_does_not_pass()
    {
        var html = await RenderAsync("Äänekoski, öljy & Åbo <script>alert(1)</script>");
        Assert.Equal("<p title=\"Äänekoski, öljy &amp; Åbo &lt;script&gt;alert(1)&lt;/script&gt;\">Äänekoski, öljy &amp; Åbo &lt;script&gt;alert(1)&lt;/script&gt; Mikkeli</p>", html);
    }

    [Fact]
    public async Task Renders_side_by_side_do_not_meet()
    {
        await using var services = Services();
        var renderer = services.GetRequiredService<ITemplateRenderer>();
        var pages = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => renderer.RenderAsync<Greeting>(new Dictionary<string, object?> { ["Text"] = $"n{i}" }, CancellationToken.None)));
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"<p title=\"n{i}\">n{i} Mikkeli</p>"), pages);
    }

    [Fact]
    public async Task An_unknown_parameter_is_refused()
    {
        await using var services = Services();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            services.GetRequiredService<ITemplateRenderer>().RenderAsync<Greeting>(new Dictionary<string, object?> { ["Tekst"] = "x" }, CancellationToken.None));
    }

    private static async Task<string> RenderAsync(string text)
    {
        await using var services = Services();
        return await services.GetRequiredService<ITemplateRenderer>().RenderAsync<Greeting>(new Dictionary<string, object?> { ["Text"] = text }, CancellationToken.None);
    }

    private static ServiceProvider Services() => new ServiceCollection().AddScoped<City>().AddTemplates().BuildServiceProvider(validateScopes: true);

    /// <summary>A service of a scope, as a template may ask for one.</summary>
    internal sealed class City
    {
        public string Name => "Mikkeli";
    }

    /// <summary>A template that waits before it is whole.</summary>
    internal sealed class Greeting : ComponentBase
    {
        private string? _city;

        [Parameter]
        public string Text { get; set; } = "";

        [Inject]
        public City City { get; set; } = null!;

        protected override async Task OnInitializedAsync()
        {
            await Task.Yield();
            _city = City.Name;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", Text);
            builder.AddContent(2, Text);
            builder.AddContent(3, " " + _city);
            builder.CloseElement();
        }
    }
}
