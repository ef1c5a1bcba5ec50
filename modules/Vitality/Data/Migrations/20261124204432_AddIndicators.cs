using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Vitality.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AddIndicators : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOwn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    SotkanetCategory = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SotkanetCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PxWebCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "indicator",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PrintedName = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    Better = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Producer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Rhythm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NextValueDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Threshold = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Minimum = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Maximum = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    States = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Method = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true),
                    DiscontinuedBecause = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    SuccessorId = table.Column<int>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator", x => x.Id);
                    table.ForeignKey(
                        name: "FK_indicator_indicator_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "narrative",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentOrder = table.Column<int>(type: "INTEGER", nullable: true),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_narrative", x => x.Id);
                    table.ForeignKey(
                        name: "FK_narrative_measure_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "measure",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_narrative_programme_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "colour_confirmation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    PeriodId = table.Column<int>(type: "INTEGER", nullable: false),
                    Suggested = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    LatestYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Confirmed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ConfirmedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsFrozen = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeByClosing = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_colour_confirmation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_colour_confirmation_indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_colour_confirmation_reporting_period_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "reporting_period",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicator_cause",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CauseId = table.Column<int>(type: "INTEGER", nullable: false),
                    EffectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator_cause", x => x.Id);
                    table.ForeignKey(
                        name: "FK_indicator_cause_indicator_CauseId",
                        column: x => x.CauseId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_indicator_cause_indicator_EffectId",
                        column: x => x.EffectId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicator_link",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    FocusAreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: true),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator_link", x => x.Id);
                    table.ForeignKey(
                        name: "FK_indicator_link_focus_area_FocusAreaId",
                        column: x => x.FocusAreaId,
                        principalTable: "focus_area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_indicator_link_indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_indicator_link_measure_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "measure",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "series",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Segment = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OwnUnit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OwnDecimals = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnBetter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_series", x => x.Id);
                    table.ForeignKey(
                        name: "FK_series_indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "substitute_area",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_substitute_area", x => x.Id);
                    table.ForeignKey(
                        name: "FK_substitute_area_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_substitute_area_indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "external_series",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SeriesId = table.Column<int>(type: "INTEGER", nullable: false),
                    Provider = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ExternalKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_series", x => x.Id);
                    table.ForeignKey(
                        name: "FK_external_series_series_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "series",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "observation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SeriesId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    YearIsKnown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Number = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Missing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsBaseline = table.Column<bool>(type: "INTEGER", nullable: false),
                    Round = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Doubt = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true),
                    RetrievedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Licence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_observation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_observation_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_observation_series_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "series",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "series_break",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    SeriesId = table.Column<int>(type: "INTEGER", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_series_break", x => x.Id);
                    table.ForeignKey(
                        name: "FK_series_break_indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_series_break_series_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "series",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    SeriesId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProgrammeId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Upper = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Comparison = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReferenceAreaId = table.Column<int>(type: "INTEGER", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Per = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReachedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_target", x => x.Id);
                    table.ForeignKey(
                        name: "FK_target_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_area_ReferenceAreaId",
                        column: x => x.ReferenceAreaId,
                        principalTable: "area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_target_programme_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_series_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "series",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_area_Code",
                table: "area",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_colour_confirmation_IndicatorId_PeriodId",
                table: "colour_confirmation",
                columns: new[] { "IndicatorId", "PeriodId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_colour_confirmation_PeriodId",
                table: "colour_confirmation",
                column: "PeriodId");

            migrationBuilder.CreateIndex(
                name: "IX_external_series_SeriesId_Provider",
                table: "external_series",
                columns: new[] { "SeriesId", "Provider" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicator_Code",
                table: "indicator",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicator_Order",
                table: "indicator",
                column: "Order");

            migrationBuilder.CreateIndex(
                name: "IX_indicator_SuccessorId",
                table: "indicator",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_indicator_cause_CauseId_EffectId",
                table: "indicator_cause",
                columns: new[] { "CauseId", "EffectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicator_cause_EffectId",
                table: "indicator_cause",
                column: "EffectId");

            migrationBuilder.CreateIndex(
                name: "IX_indicator_link_FocusAreaId",
                table: "indicator_link",
                column: "FocusAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_indicator_link_IndicatorId_FocusAreaId_MeasureId",
                table: "indicator_link",
                columns: new[] { "IndicatorId", "FocusAreaId", "MeasureId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicator_link_MeasureId",
                table: "indicator_link",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_narrative_MeasureId",
                table: "narrative",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_narrative_ProgrammeId_Kind_Order",
                table: "narrative",
                columns: new[] { "ProgrammeId", "Kind", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_observation_AreaId",
                table: "observation",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_observation_SeriesId_AreaId_Year_FromYear",
                table: "observation",
                columns: new[] { "SeriesId", "AreaId", "Year", "FromYear" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_series_IndicatorId_Code",
                table: "series",
                columns: new[] { "IndicatorId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_series_break_IndicatorId",
                table: "series_break",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_series_break_SeriesId",
                table: "series_break",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_substitute_area_AreaId",
                table: "substitute_area",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_substitute_area_IndicatorId_AreaId",
                table: "substitute_area",
                columns: new[] { "IndicatorId", "AreaId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_target_AreaId",
                table: "target",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_target_IndicatorId",
                table: "target",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_target_ProgrammeId",
                table: "target",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_target_ReferenceAreaId",
                table: "target",
                column: "ReferenceAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_target_SeriesId",
                table: "target",
                column: "SeriesId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "colour_confirmation");

            migrationBuilder.DropTable(
                name: "external_series");

            migrationBuilder.DropTable(
                name: "indicator_cause");

            migrationBuilder.DropTable(
                name: "indicator_link");

            migrationBuilder.DropTable(
                name: "narrative");

            migrationBuilder.DropTable(
                name: "observation");

            migrationBuilder.DropTable(
                name: "series_break");

            migrationBuilder.DropTable(
                name: "substitute_area");

            migrationBuilder.DropTable(
                name: "target");

            migrationBuilder.DropTable(
                name: "area");

            migrationBuilder.DropTable(
                name: "series");

            migrationBuilder.DropTable(
                name: "indicator");
        }
    }
}
