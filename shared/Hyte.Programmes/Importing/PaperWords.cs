namespace Hyte.Programmes.Importing;

/// <summary>Words of what comes of the lines of a paper.</summary>
internal static class PaperWords
{
    /// <summary>What would come of a line.</summary>
    public static string Word(this PaperFate fate) => fate switch
    {
        PaperFate.Question => ImportTexts.FateQuestion,
        PaperFate.Refused => ImportTexts.FateRefused,
        PaperFate.Changed => ImportTexts.FateChanged,
        PaperFate.New => ImportTexts.FateNew,
        PaperFate.Same => ImportTexts.FateSame,
        _ => ImportTexts.FateRead,
    };

    /// <summary>What came of a line.</summary>
    public static string DoneWord(this PaperFate fate) => fate switch
    {
        PaperFate.Question => ImportTexts.DoneQuestion,
        PaperFate.Refused => ImportTexts.DoneRefused,
        PaperFate.Changed => ImportTexts.DoneChanged,
        PaperFate.New => ImportTexts.DoneNew,
        PaperFate.Same => ImportTexts.FateSame,
        _ => ImportTexts.FateRead,
    };

    /// <summary>Prose around a table, the hints of a template and indicators, which have an import of their own, are nothing to ask about; text in the middle of a table is.</summary>
    public static PaperFate Fate(this QuestionReason reason) => reason is QuestionReason.BeforeTable or QuestionReason.Template or QuestionReason.Indicators ? PaperFate.Read : PaperFate.Question;

    /// <summary>Why a line was not understood.</summary>
    public static string Word(this QuestionReason reason) => reason switch
    {
        QuestionReason.BeforeTable => ImportTexts.BecauseBeforeTable,
        QuestionReason.OutsideColumns => ImportTexts.BecauseOutsideColumns,
        QuestionReason.NoMeasure => ImportTexts.BecauseNoMeasure,
        QuestionReason.Template => ImportTexts.BecauseTemplate,
        QuestionReason.Indicators => ImportTexts.BecauseIndicators,
        _ => ImportTexts.BecauseLooseText,
    };
}
