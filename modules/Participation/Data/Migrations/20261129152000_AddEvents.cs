using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Participation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AddEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "event",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartTime = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    EndDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndTime = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Themes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Organisers = table.Column<string>(type: "TEXT", maxLength: 2020, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    TakesRegistrations = table.Column<bool>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    HasWaitingList = table.Column<bool>(type: "INTEGER", nullable: false),
                    RegistrationEnds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CameUnregistered = table.Column<int>(type: "INTEGER", nullable: true),
                    Minutes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    MinutesFileId = table.Column<int>(type: "INTEGER", nullable: true),
                    PlanImageId = table.Column<int>(type: "INTEGER", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    SourceReference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 24000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_file", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "event_registration",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: true),
                    Attended = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConsentedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnonymisedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_registration", x => x.Id);
                    table.ForeignKey(
                        name: "FK_event_registration_event_EventId",
                        column: x => x.EventId,
                        principalTable: "event",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "walk_observation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Latitude = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Longitude = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    PlanX = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    PlanY = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    PhotoId = table.Column<int>(type: "INTEGER", nullable: true),
                    PhotoAlt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 12000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_walk_observation", x => x.Id);
                    table.CheckConstraint("CK_walk_observation_answered", "\"State\" NOT IN ('Done', 'NotDone') OR \"Answer\" IS NOT NULL");
                    table.CheckConstraint("CK_walk_observation_reason", "\"State\" <> 'NotDone' OR \"Reason\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_walk_observation_event_EventId",
                        column: x => x.EventId,
                        principalTable: "event",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_event_ChangedAt",
                table: "event",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_event_Day_Id",
                table: "event",
                columns: new[] { "Day", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_Kind_Day",
                table: "event",
                columns: new[] { "Kind", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_event_SourceReference",
                table: "event",
                column: "SourceReference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_registration_EmailKey",
                table: "event_registration",
                column: "EmailKey");

            migrationBuilder.CreateIndex(
                name: "IX_event_registration_EventId_EmailKey",
                table: "event_registration",
                columns: new[] { "EventId", "EmailKey" },
                unique: true,
                filter: "\"EmailKey\" IS NOT NULL AND \"Standing\" <> 'Cancelled'");

            migrationBuilder.CreateIndex(
                name: "IX_event_registration_EventId_Standing_Turn",
                table: "event_registration",
                columns: new[] { "EventId", "Standing", "Turn" });

            migrationBuilder.CreateIndex(
                name: "IX_event_registration_EventId_Turn",
                table: "event_registration",
                columns: new[] { "EventId", "Turn" },
                unique: true,
                filter: "\"Turn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_event_registration_EventId_UserId",
                table: "event_registration",
                columns: new[] { "EventId", "UserId" },
                unique: true,
                filter: "\"UserId\" IS NOT NULL AND \"Standing\" <> 'Cancelled'");

            migrationBuilder.CreateIndex(
                name: "IX_walk_observation_ChangedAt",
                table: "walk_observation",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_walk_observation_Day_Id",
                table: "walk_observation",
                columns: new[] { "Day", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_walk_observation_EventId",
                table: "walk_observation",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_walk_observation_UnitCode_State",
                table: "walk_observation",
                columns: new[] { "UnitCode", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "event_registration");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "walk_observation");

            migrationBuilder.DropTable(
                name: "event");
        }
    }
}
