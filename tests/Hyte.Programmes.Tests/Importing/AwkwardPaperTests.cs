using System.Reflection;
using Hyte.Programmes.Tests.FollowUps;
using Hyte.Programmes.Tests.Importing.Indicators;
using Hyte.Programmes.Tests.Indicators;
using Hyte.Programmes.Tests.Periods;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>
/// The fifty awkward cases of the city's papers, by their numbers in the notes on the field (6.1–6.5), and the tests that show what becomes of each.
/// A case whose test is renamed does not compile; one whose test is no more run, or that nobody shows, fails here.
/// </summary>
public sealed class AwkwardPaperTests
{
    public static TheoryData<int, string, string[]> Cases => new()
    {
        { 1, "One cell has many values: groups × rounds × areas", [Of<ValueCellTests>(nameof(ValueCellTests.A_cell_has_the_values_of_all_groups_rounds_and_areas))] },
        { 2, "A slash has six meanings; the heading decides", [Of<ValueCellTests>(nameof(ValueCellTests.A_slash_means_what_the_heading_and_the_labels_say))] },
        { 3, "A direction is a target, of all groups", [Of<ValueCellTests>(nameof(ValueCellTests.A_direction_is_understood_from_its_words)), Of<ValueCellTests>(nameof(ValueCellTests.Words_that_could_be_taken_for_their_opposite_are_asked)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.A_direction_in_all_groups_names_the_group_that_fails))] },
        { 4, "A target once for all groups, or for each", [Of<ValueCellTests>(nameof(ValueCellTests.A_target_is_of_its_group_or_of_all))] },
        { 5, "The country's level; an increase with several years", [Of<ValueCellTests>(nameof(ValueCellTests.An_increase_has_its_years)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.The_level_of_the_country_is_looked_up_in_the_same_year)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.An_increase_counts_from_the_baseline_and_the_target_due_next_is_used))] },
        { 6, "Yearly targets of city and region, and of seasons", [Of<ValueCellTests>(nameof(ValueCellTests.Every_year_has_its_target_for_the_city_and_the_region)), Of<ValueCellTests>(nameof(ValueCellTests.Seasons_stand_beside_each_other)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.A_yearly_target_is_the_one_of_the_value_s_own_year))] },
        { 7, "Ranges, frequencies, minimums", [Of<ValueCellTests>(nameof(ValueCellTests.Ranges_frequencies_minimums_and_milestones_are_targets_of_their_kinds)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.A_range_is_met_between_its_ends)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.A_frequency_needs_no_baseline))] },
        { 8, "Milestones and targets in words", [Of<ValueCellTests>(nameof(ValueCellTests.Ranges_frequencies_minimums_and_milestones_are_targets_of_their_kinds)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.A_milestone_is_done_or_late_or_to_come))] },
        { 9, "A rank, of which the lower is better", [Of<ValueCellTests>(nameof(ValueCellTests.A_rank_is_no_share)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.A_lower_rank_is_better))] },
        { 10, "A rating; two quantities in one cell", [Of<ValueCellTests>(nameof(ValueCellTests.A_rating_is_one_number)), Of<ValueCellTests>(nameof(ValueCellTests.Two_quantities_are_offered_when_the_name_has_two)), Of<ValueCellTests>(nameof(ValueCellTests.Two_units_are_no_baseline_and_target))] },
        { 11, "Zero as a target; 100 % as a target", [Of<ValueCellTests>(nameof(ValueCellTests.A_target_is_of_its_group_or_of_all)), Of<ProgressRuleTests>(nameof(ProgressRuleTests.A_zero_target_is_judged_like_any_other))] },
        { 12, "A baseline in words", [Of<ValueCellTests>(nameof(ValueCellTests.Words_are_a_value_too)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.States_of_places_are_told_apart_by_the_programmes_areas))] },
        { 13, "A minus or a bullet", [Of<ValueCellTests>(nameof(ValueCellTests.A_minus_is_no_bullet))] },
        { 14, "The year of the value is not the year of the target", [Of<ValueCellTests>(nameof(ValueCellTests.An_actual_year_need_not_be_the_targets))] },
        { 15, "A baseline of several years, or of different years by area", [Of<ValueCellTests>(nameof(ValueCellTests.Words_are_a_value_too)), Of<ValueCellTests>(nameof(ValueCellTests.The_city_and_the_country_may_be_of_different_years))] },
        { 16, "Over the target", [Of<ProgressRuleTests>(nameof(ProgressRuleTests.The_share_of_the_gap_is_linear_and_may_pass_both_ends))] },
        { 17, "Suspicious but stated: taken as it is, and asked", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.A_value_that_several_groups_share_is_taken_and_asked_about)), Of<SeedFigureTests>(nameof(SeedFigureTests.A_suspicious_figure_is_there_as_stated_and_flagged))] },
        { 18, "No value of the city; a larger area in its place", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.A_substitute_area_is_never_the_city)), Of<NoNewerValueTests>(nameof(NoNewerValueTests.An_area_in_place_of_the_city_never_colours))] },
        { 19, "Not available for years", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.Why_there_is_no_value_is_kept))] },
        { 20, "Not in use in a round; compiled in another way", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.Why_there_is_no_value_is_kept)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.A_changed_way_of_compiling_is_no_value_of_its_year)), Of<NoNewerValueTests>(nameof(NoNewerValueTests.What_is_compiled_in_another_way_is_not_compared))] },
        { 21, "The producer did not; case by case; a remark on one value", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.Why_there_is_no_value_is_kept)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.An_indicator_without_values_is_an_indicator)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.A_remark_stays_with_its_year))] },
        { 22, "Remarks on a year; an interrupted process", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.A_remark_stays_with_its_year)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.An_interrupted_process_is_told_and_no_value)), Of<StatusSuggestionTests>(nameof(StatusSuggestionTests.A_status_word_is_found))] },
        { 23, "An indicator without a target, a target without an indicator, services without values", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.An_indicator_without_values_is_an_indicator)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.A_target_without_an_indicator_is_asked)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.Services_without_values_are_left_without))] },
        { 24, "An empty cell of a status is no entry and is not carried forward", [Of<PlanFormTests>(nameof(PlanFormTests.An_empty_cell_of_a_period_is_no_entry)), Of<ReportingPeriodTests>(nameof(ReportingPeriodTests.Closing_a_period_freezes_what_was_not_reported)), Of<PastPeriodsTests>(nameof(PastPeriodsTests.What_the_paper_says_nothing_of_is_not_updated_and_not_carried_forward))] },
        { 25, "Decimal comma and dot, and stray spaces and commas", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.Numbers_are_read_as_they_are_printed)), Of<ValueCellTests>(nameof(ValueCellTests.An_actual_year_need_not_be_the_targets)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.A_later_year_that_is_not_called_anything_is_asked))] },
        { 26, "A missing unit is that of the name", [Of<ValueCellTests>(nameof(ValueCellTests.A_cell_has_the_values_of_all_groups_rounds_and_areas))] },
        { 27, "Thousands with and without a space; an addition in brackets", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.Numbers_are_read_as_they_are_printed)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.What_is_added_in_brackets_is_no_value_of_its_own))] },
        { 28, "Three values where two fit", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.Three_values_where_two_fit_are_asked))] },
        { 29, "The heading's year is wrong or one is missing; words twice; slips in a year", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.A_round_without_a_year_is_guessed_from_the_producers_other_rows)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.Rounds_that_nobody_names_are_asked)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.Words_that_are_there_twice_are_one_reason)), Of<ValueDoubtTests>(nameof(ValueDoubtTests.Two_rounds_in_one_list_are_told_apart_by_their_areas)), Of<ValueCellTests>(nameof(ValueCellTests.An_increase_has_its_years))] },
        { 30, "The heading gives the years of baseline and target", [Of<ValueDoubtTests>(nameof(ValueDoubtTests.The_heading_gives_the_years_of_baseline_and_target))] },
        { 31, "Codes of periods; facts before the column's period; days without a year", [Of<PlanFormTests>(nameof(PlanFormTests.A_period_is_known_however_it_is_written)), Of<PlanFormTests>(nameof(PlanFormTests.What_was_done_before_the_period_of_its_column_stays_in_the_column)), Of<DatedListTests>(nameof(DatedListTests.A_day_or_a_span_begins_the_line))] },
        { 32, "A merged first column; blank lines inside a table", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.Focus_area_and_measure_go_on_over_empty_cells)), Of<PlanFormTests>(nameof(PlanFormTests.A_blank_line_does_not_end_the_table_and_the_focus_area_goes_on)), Of<PlanFormTests>(nameof(PlanFormTests.A_focus_area_may_be_called_one))] },
        { 33, "A glossary inside the table, one abbreviation of it broken", [Of<PlanFormTests>(nameof(PlanFormTests.Abbreviations_in_the_table_are_explained_and_mended))] },
        { 34, "Rows of section headings", [Of<PlanFormTests>(nameof(PlanFormTests.A_blank_line_does_not_end_the_table_and_the_focus_area_goes_on)), Of<PlanFormTests>(nameof(PlanFormTests.A_focus_area_may_be_called_one))] },
        { 35, "Cells that have slipped to the left; rows of indicators only", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.Cells_that_have_slipped_to_the_left_are_put_back)), Of<ProgrammePlanTests>(nameof(ProgrammePlanTests.A_row_of_indicators_beside_the_measures_is_no_measure))] },
        { 36, "A list of indicators beside measures that it does not belong to", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.A_list_that_runs_beside_the_measures_belongs_to_none_of_them))] },
        { 37, "Two lists in two cells", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.Two_lists_are_paired_in_order_when_they_are_as_long)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.Units_that_contradict_the_names_make_the_order_a_guess)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.Lists_that_are_not_as_long_are_asked))] },
        { 38, "A nested table, its cells flattened and its rows repeated: counted once", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.A_table_within_a_cell_counts_once))] },
        { 39, "Raw markup", [Of<ProgrammePlanTests>(nameof(ProgrammePlanTests.Markup_is_taken_away)), Of<ProgrammePlanTests>(nameof(ProgrammePlanTests.Tight_hyphens_are_bullets_where_no_others_are)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.Bold_text_and_entities_are_text))] },
        { 40, "Two metrics in one cell", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.Targets_in_words_find_their_indicators)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.Words_and_units_tell_whose_a_value_is))] },
        { 41, "The same measures twice with slips of the pen", [Of<ProgrammePlanTests>(nameof(ProgrammePlanTests.The_same_measure_on_a_slide_is_offered_as_alike)), Of<OfferTests>(nameof(OfferTests.A_slip_of_the_pen_is_the_same_name_to_ask_about)), Of<OfferTests>(nameof(OfferTests.Two_measures_are_not_one))] },
        { 42, "What slides leave behind", [Of<PlanFormTests>(nameof(PlanFormTests.What_is_not_understood_is_asked_and_not_guessed)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.Lines_of_no_table_are_told))] },
        { 43, "A heading with the name of another programme", [Of<ImportPlanTests>(nameof(ImportPlanTests.Of_a_paper_of_several_programmes_the_own_part_is_proposed)), Of<IndicatorTableTests>(nameof(IndicatorTableTests.Headings_are_known_by_their_words))] },
        { 44, "The same heading in other words", [Of<PlanFormTests>(nameof(PlanFormTests.Headings_of_a_plan_are_known_by_their_words)), Of<PlanFormTests>(nameof(PlanFormTests.Columns_are_known_by_their_headings_wherever_they_stand)), Of<IndicatorColumnsTests>(nameof(IndicatorColumnsTests.A_person_names_the_columns_that_a_paper_calls_otherwise))] },
        { 45, "Hyphens of narrow columns", [Of<HyphensTests>(nameof(HyphensTests.A_broken_word_is_joined)), Of<HyphensTests>(nameof(HyphensTests.A_hyphen_that_is_meant_stays)), Of<HyphensTests>(nameof(HyphensTests.A_hyphen_within_a_word_is_only_proposed_to_be_joined_and_joined_when_a_person_accepts)), Of<HyphensTests>(nameof(HyphensTests.A_hyphen_that_belongs_to_the_word_is_not_even_proposed)), Of<ImportFollowUpsTests>(nameof(ImportFollowUpsTests.The_words_of_the_paper_are_kept_beside_the_joined_ones))] },
        { 46, "One role or party in several spellings; a party with a follower", [Of<PartyTextTests>(nameof(PartyTextTests.One_party_has_many_spellings)), Of<PartyTextTests>(nameof(PartyTextTests.A_party_that_has_ended_is_still_itself_and_its_follower_begins_where_it_ended))] },
        { 47, "Lists of parties with many separators", [Of<PartyTextTests>(nameof(PartyTextTests.Separators_within_names_are_told_from_those_between_parties)), Of<PartyTextTests>(nameof(PartyTextTests.Partners_are_told_from_those_who_answer)), Of<PartyTextTests>(nameof(PartyTextTests.What_nobody_knows_is_kept_as_written_and_asked))] },
        { 48, "Slips of the pen stay", [Of<PlanFormTests>(nameof(PlanFormTests.Slips_of_the_pen_stay_as_they_are))] },
        { 49, "Two statuses in one cell: a suggestion only", [Of<StatusSuggestionTests>(nameof(StatusSuggestionTests.A_status_word_is_found)), Of<ImportFollowUpsTests>(nameof(ImportFollowUpsTests.What_is_new_becomes_a_draft_whose_status_the_owner_decides)), Of<ImportFollowUpsTests>(nameof(ImportFollowUpsTests.Suggested_statuses_are_taken_only_when_a_person_says_so))] },
        { 50, "Hard spaces and dashes", [Of<IndicatorTableTests>(nameof(IndicatorTableTests.Hard_spaces_and_dashes_change_nothing))] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Each_case_is_shown_by_a_test(int number, string what, string[] tests)
    {
        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.True(IsRun(test), $"{number}, {what}: {test} is no test."));
    }

    [Fact]
    public void No_case_is_left_out() => Assert.Equal(Enumerable.Range(1, 50), Cases.Select(row => (int)row[0]));

    private static string Of<T>(string test) => $"{typeof(T).FullName}.{test}";

    private static bool IsRun(string test)
    {
        var dot = test.LastIndexOf('.');
        return typeof(AwkwardPaperTests).Assembly.GetType(test[..dot])?.GetMethod(test[(dot + 1)..])?.GetCustomAttribute<FactAttribute>() is { Skip: null };
    }
}
