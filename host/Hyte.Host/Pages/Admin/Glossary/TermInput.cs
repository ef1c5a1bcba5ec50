using System.ComponentModel.DataAnnotations;
using Hyte.Modules.People;

namespace Hyte.Host.Pages.Admin.Glossary;

/// <summary>What is typed of an abbreviation.</summary>
internal sealed class TermInput
{
    [StringLength(ExplainedAbbreviation.LongestMeaning, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Meaning { get; set; }

    [StringLength(ExplainedAbbreviation.LongestSource, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Source { get; set; }

    /// <summary>The field that a broken rule is about; empty for the whole form.</summary>
    public static string FieldOf(string code) => code switch
    {
        "glossary.abbreviation" or "glossary.exists" => nameof(NewModel.Abbreviation),
        "glossary.meaning" => $"Input.{nameof(Meaning)}",
        _ => "",
    };
}
