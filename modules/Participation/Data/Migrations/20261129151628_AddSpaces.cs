using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Participation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AddSpaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "space",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    Equipment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    StepFree = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DoorWidth = table.Column<int>(type: "INTEGER", nullable: true),
                    AccessibleToilet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InductionLoop = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Lift = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AccessibleParking = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AccessibilityNotes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Monday = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Tuesday = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Wednesday = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Thursday = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Friday = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Saturday = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Sunday = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ContactTitleCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    InUseFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ResidentsMayBook = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartInterval = table.Column<int>(type: "INTEGER", nullable: false),
                    MinMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    MaxMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    BufferBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    BufferAfter = table.Column<int>(type: "INTEGER", nullable: false),
                    MinDaysAhead = table.Column<int>(type: "INTEGER", nullable: false),
                    MaxDaysAhead = table.Column<int>(type: "INTEGER", nullable: false),
                    NeedsApproval = table.Column<bool>(type: "INTEGER", nullable: false),
                    MaxOpen = table.Column<int>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 12000, nullable: false),
                    EquipmentKeys = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_space", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "space_calendar_key",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_space_calendar_key", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "space_exception",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SpaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_space_exception", x => x.Id);
                    table.ForeignKey(
                        name: "FK_space_exception_space_SpaceId",
                        column: x => x.SpaceId,
                        principalTable: "space",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "space_series",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SpaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EveryWeeks = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_space_series", x => x.Id);
                    table.ForeignKey(
                        name: "FK_space_series_space_SpaceId",
                        column: x => x.SpaceId,
                        principalTable: "space",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "space_booking",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SpaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HeldUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    BookerUserId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    BookerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BookerEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    SeriesId = table.Column<int>(type: "INTEGER", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsForgotten = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_space_booking", x => x.Id);
                    table.ForeignKey(
                        name: "FK_space_booking_space_SpaceId",
                        column: x => x.SpaceId,
                        principalTable: "space",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_space_booking_space_series_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "space_series",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "space_slot",
                columns: table => new
                {
                    SpaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Slot = table.Column<int>(type: "INTEGER", nullable: false),
                    BookingId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_space_slot", x => new { x.SpaceId, x.Slot });
                    table.ForeignKey(
                        name: "FK_space_slot_space_SpaceId",
                        column: x => x.SpaceId,
                        principalTable: "space",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_space_slot_space_booking_BookingId",
                        column: x => x.BookingId,
                        principalTable: "space_booking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_space_Name",
                table: "space",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_space_booking_BookerEmail",
                table: "space_booking",
                column: "BookerEmail");

            migrationBuilder.CreateIndex(
                name: "IX_space_booking_BookerUserId",
                table: "space_booking",
                column: "BookerUserId");

            migrationBuilder.CreateIndex(
                name: "IX_space_booking_SeriesId",
                table: "space_booking",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_space_booking_SpaceId_StartsAt",
                table: "space_booking",
                columns: new[] { "SpaceId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_space_booking_State_StartsAt",
                table: "space_booking",
                columns: new[] { "State", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_space_calendar_key_Fingerprint",
                table: "space_calendar_key",
                column: "Fingerprint",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_space_calendar_key_UserId",
                table: "space_calendar_key",
                column: "UserId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_space_exception_SpaceId_Day",
                table: "space_exception",
                columns: new[] { "SpaceId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_space_series_SpaceId",
                table: "space_series",
                column: "SpaceId");

            migrationBuilder.CreateIndex(
                name: "IX_space_slot_BookingId",
                table: "space_slot",
                column: "BookingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "space_calendar_key");

            migrationBuilder.DropTable(
                name: "space_exception");

            migrationBuilder.DropTable(
                name: "space_slot");

            migrationBuilder.DropTable(
                name: "space_booking");

            migrationBuilder.DropTable(
                name: "space_series");

            migrationBuilder.DropTable(
                name: "space");
        }
    }
}
