using Hyte.Web.TagHelpers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.Tests;

public sealed class FormActionTests
{
    [Theory]
    [InlineData("/impact/cases/1", "", "/impact/cases/1")]
    [InlineData("/impact/cases/1", "?handler=Remove", "/impact/cases/1")]
    [InlineData("/impact/cases/1", "?Handler=Remove&plan=a%26b", "/impact/cases/1?plan=a%26b")]
    [InlineData("/osallistu/näin", "?q=%C3%A4iti", "/osallistu/n%C3%A4in?q=%C3%A4iti")]
    public void A_form_without_an_act_goes_to_its_page_and_not_to_the_act_that_was_refused(string path, string query, string action) => Assert.Equal(action, ActionOf(path, query));

    [Fact]
    public void A_form_that_names_an_act_keeps_it() => Assert.Equal("?handler=Remove", ActionOf("/impact/cases/1", "?handler=Move", new TagHelperAttribute("action", "?handler=Remove")));

    private static string? ActionOf(string path, string query, params TagHelperAttribute[] given)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = path;
        http.Request.QueryString = new QueryString(query);
        var output = new TagHelperOutput("form", [.. given], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new FormActionTagHelper { ViewContext = new ViewContext { HttpContext = http } }.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        return output.Attributes["action"].Value.ToString();
    }
}
