using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Hyte.Web.TagHelpers;

/// <summary>What stands around every form control: its id and name, its hint, its errors, and how they are tied to it.</summary>
internal sealed class FieldParts
{
    private readonly string? _hint;

    public FieldParts(ViewContext view, ModelExpression expression, IHtmlGenerator generator, string? hint)
    {
        _hint = string.IsNullOrWhiteSpace(hint) ? null : hint;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = TagBuilder.CreateSanitizedId(Name, generator.IdAttributeDotReplacement);
        Posted = view.ModelState.TryGetValue(Name, out var entry) ? entry.AttemptedValue : null;
        Errors = entry is null ? [] : [.. entry.Errors.Select(MessageOf).Distinct(StringComparer.Ordinal)];
    }

    public string Name { get; }

    public string Id { get; }

    /// <summary>What the person posted last; null when the form is fresh.</summary>
    public string? Posted { get; }

    public IReadOnlyList<string> Errors { get; }

    public bool IsInvalid => Errors.Count > 0;

    /// <summary>The error in words a person can act on; binding exceptions have none of their own.</summary>
    public static string MessageOf(ModelError error) => string.IsNullOrEmpty(error.ErrorMessage) ? Texts.FieldInvalid : error.ErrorMessage;

    /// <summary>Ids for aria-describedby; null when there is neither hint nor error.</summary>
    public string? DescribedBy => (_hint, IsInvalid) switch
    {
        (null, false) => null,
        (null, true) => ErrorId,
        (_, false) => HintId,
        _ => $"{HintId} {ErrorId}",
    };

    public TagBuilder? Hint() => _hint is null ? null : Html.Element("p", "hy-field__hint", _hint).With("id", HintId);

    public TagBuilder? Error() => IsInvalid
        ? Html.Element("p", "hy-field__error").With("id", ErrorId).With(Html.ForReader(Texts.ErrorPrefix + " "), Html.Element("span", null, string.Join(' ', Errors)))
        : null;

    private string HintId => Id + "-hint";

    private string ErrorId => Id + "-error";
}
