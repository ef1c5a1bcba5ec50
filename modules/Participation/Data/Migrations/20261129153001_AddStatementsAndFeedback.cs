using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Participation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AddStatementsAndFeedback : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "feedback",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SenderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SenderEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    EmailConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnonymisedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PublishedSaid = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    PublishedDid = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MessageCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedback", x => x.Id);
                    table.CheckConstraint("CK_feedback_closed_is_answered", "\"Stage\" <> 'Closed' OR \"AnsweredOn\" IS NOT NULL OR \"ClosedBecause\" IS NOT NULL");
                });

            migrationBuilder.CreateTable(
                name: "statement_matter",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Question = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedByCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statement_matter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feedback_message",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MailedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedback_message", x => x.Id);
                    table.ForeignKey(
                        name: "FK_feedback_message_feedback_ItemId",
                        column: x => x.ItemId,
                        principalTable: "feedback",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MatterId = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GivenBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Attachment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Use = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Changed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statement", x => x.Id);
                    table.CheckConstraint("CK_statement_closed_is_answered", "\"Stage\" NOT IN ('Answered', 'Closed') OR (\"Use\" IS NOT NULL AND \"GivenOn\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_statement_statement_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "statement_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_feedback_PublishedOn",
                table: "feedback",
                column: "PublishedOn");

            migrationBuilder.CreateIndex(
                name: "IX_feedback_ReceivedOn",
                table: "feedback",
                column: "ReceivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_feedback_SenderEmail",
                table: "feedback",
                column: "SenderEmail");

            migrationBuilder.CreateIndex(
                name: "IX_feedback_Stage_UnitCode",
                table: "feedback",
                columns: new[] { "Stage", "UnitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_feedback_message_ItemId",
                table: "feedback_message",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_statement_ChangedAt",
                table: "statement",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_statement_MatterId_BodyCode",
                table: "statement",
                columns: new[] { "MatterId", "BodyCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_statement_Stage_BodyCode",
                table: "statement",
                columns: new[] { "Stage", "BodyCode" });

            migrationBuilder.CreateIndex(
                name: "IX_statement_matter_AskedOn",
                table: "statement_matter",
                column: "AskedOn");

            migrationBuilder.CreateIndex(
                name: "IX_statement_matter_Reference",
                table: "statement_matter",
                column: "Reference");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feedback_message");

            migrationBuilder.DropTable(
                name: "statement");

            migrationBuilder.DropTable(
                name: "feedback");

            migrationBuilder.DropTable(
                name: "statement_matter");
        }
    }
}
