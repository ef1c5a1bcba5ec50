using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Impact.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AddLinksAndFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Module",
                table: "evidence",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecordCode",
                table: "evidence",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecordKind",
                table: "evidence",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FocusArea",
                table: "case_link",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "case_link",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "NobodyHeardReason",
                table: "assessment",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "follow_up_figure",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Figure = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Then = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Href = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ChosenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Module = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_up_figure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_follow_up_figure_decision_case_CaseId",
                        column: x => x.CaseId,
                        principalTable: "decision_case",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_fit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    LinkId = table.Column<int>(type: "INTEGER", nullable: false),
                    AlternativeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Fit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_fit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_measure_fit_alternative_AlternativeId",
                        column: x => x.AlternativeId,
                        principalTable: "alternative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_fit_case_link_LinkId",
                        column: x => x.LinkId,
                        principalTable: "case_link",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_Module_RecordCode",
                table: "evidence",
                columns: new[] { "Module", "RecordCode" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_figure_CaseId_Figure",
                table: "follow_up_figure",
                columns: new[] { "CaseId", "Figure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_figure_Module_Reference",
                table: "follow_up_figure",
                columns: new[] { "Module", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_fit_AlternativeId",
                table: "measure_fit",
                column: "AlternativeId");

            migrationBuilder.CreateIndex(
                name: "IX_measure_fit_LinkId_AlternativeId",
                table: "measure_fit",
                columns: new[] { "LinkId", "AlternativeId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "follow_up_figure");

            migrationBuilder.DropTable(
                name: "measure_fit");

            migrationBuilder.DropIndex(
                name: "IX_evidence_Module_RecordCode",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "Module",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "RecordCode",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "RecordKind",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "FocusArea",
                table: "case_link");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "case_link");

            migrationBuilder.DropColumn(
                name: "NobodyHeardReason",
                table: "assessment");
        }
    }
}
