using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Participation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AddRegisters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agreement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Partner = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_agreement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "award",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_award", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "budget_area",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    IsInUse = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_area", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "budget_round",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Money = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    MinCost = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    MaxCost = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    MostChoices = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalsFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProposalsTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VotingFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VotingTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Conditions = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoterSecret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
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
                    table.PrimaryKey("PK_budget_round", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "channel",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_channel", x => x.Id);
                });

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
                name: "measure_tie",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Register = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordId = table.Column<int>(type: "INTEGER", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_tie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "metric",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RegisterKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AtLeast = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    SurveyId = table.Column<int>(type: "INTEGER", nullable: true),
                    QuestionId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReachedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_metric", x => x.Id);
                    table.ForeignKey(
                        name: "FK_metric_measure_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "measure",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "one_use_link",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RecordId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_one_use_link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "project",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Lead = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Help = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Goal = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Raised = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_project", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "public_area",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Answers = table.Column<bool>(type: "INTEGER", nullable: false),
                    Surveys = table.Column<bool>(type: "INTEGER", nullable: false),
                    Events = table.Column<bool>(type: "INTEGER", nullable: false),
                    Feedback = table.Column<bool>(type: "INTEGER", nullable: false),
                    Spaces = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_area", x => x.Id);
                });

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
                name: "survey",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Introduction = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    OpensAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ForStaff = table.Column<bool>(type: "INTEGER", nullable: false),
                    ForResidents = table.Column<bool>(type: "INTEGER", nullable: false),
                    RoleNames = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HidingLimit = table.Column<int>(type: "INTEGER", nullable: false),
                    ShowsResultsWhileOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WhatChanged = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WhatChangedLink = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AnswerKey = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
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
                    table.PrimaryKey("PK_survey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "budget_decision",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_decision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_decision_budget_round_RoundId",
                        column: x => x.RoundId,
                        principalTable: "budget_round",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_own_ballot",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    VoterKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CastOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_own_ballot", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_own_ballot_budget_round_RoundId",
                        column: x => x.RoundId,
                        principalTable: "budget_round",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_proposal",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProposerName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    ProposerEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    MergedIntoId = table.Column<int>(type: "INTEGER", nullable: true),
                    CarriedFromId = table.Column<int>(type: "INTEGER", nullable: true),
                    CarriedVotes = table.Column<int>(type: "INTEGER", nullable: true),
                    Feasibility = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FeasibilityReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ConditionsMet = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Cost = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    CostEstimatedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CostEstimatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnswerToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Granted = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Progress = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RealisedCost = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
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
                    table.PrimaryKey("PK_budget_proposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_proposal_budget_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "budget_area",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_proposal_budget_proposal_CarriedFromId",
                        column: x => x.CarriedFromId,
                        principalTable: "budget_proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_proposal_budget_proposal_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "budget_proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_proposal_budget_round_RoundId",
                        column: x => x.RoundId,
                        principalTable: "budget_round",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_staff_ballot",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Chosen = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_staff_ballot", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_staff_ballot_budget_round_RoundId",
                        column: x => x.RoundId,
                        principalTable: "budget_round",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_tally",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ballots = table.Column<int>(type: "INTEGER", nullable: false),
                    Counted = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_tally", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_tally_budget_round_RoundId",
                        column: x => x.RoundId,
                        principalTable: "budget_round",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_trait",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ChannelId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_trait", x => x.Id);
                    table.ForeignKey(
                        name: "FK_action_trait_channel_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "channel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_action_trait_measure_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "measure",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "metric_score",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MetricId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReadOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_metric_score", x => x.Id);
                    table.ForeignKey(
                        name: "FK_metric_score_metric_MetricId",
                        column: x => x.MetricId,
                        principalTable: "metric",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateTable(
                name: "survey_question",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SurveyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Hint = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    IsRequired = table.Column<bool>(type: "INTEGER", nullable: false),
                    MostChoices = table.Column<int>(type: "INTEGER", nullable: true),
                    LowLabel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    HighLabel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    OptionLines = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ConditionQuestionId = table.Column<int>(type: "INTEGER", nullable: true),
                    ConditionLines = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_question", x => x.Id);
                    table.ForeignKey(
                        name: "FK_survey_question_survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_response",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    SurveyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_response", x => x.Id);
                    table.ForeignKey(
                        name: "FK_survey_response_survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_taken",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    SurveyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_taken", x => x.Id);
                    table.ForeignKey(
                        name: "FK_survey_taken_survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_own_choice",
                columns: table => new
                {
                    BallotId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_own_choice", x => new { x.BallotId, x.ProposalId });
                    table.ForeignKey(
                        name: "FK_budget_own_choice_budget_own_ballot_BallotId",
                        column: x => x.BallotId,
                        principalTable: "budget_own_ballot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_budget_own_choice_budget_proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "budget_proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_staff_choice",
                columns: table => new
                {
                    BallotId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_staff_choice", x => new { x.BallotId, x.ProposalId });
                    table.ForeignKey(
                        name: "FK_budget_staff_choice_budget_proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "budget_proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_staff_choice_budget_staff_ballot_BallotId",
                        column: x => x.BallotId,
                        principalTable: "budget_staff_ballot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_tally_votes",
                columns: table => new
                {
                    TallyId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<int>(type: "INTEGER", nullable: false),
                    Votes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_tally_votes", x => new { x.TallyId, x.ProposalId });
                    table.ForeignKey(
                        name: "FK_budget_tally_votes_budget_proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "budget_proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_tally_votes_budget_tally_TallyId",
                        column: x => x.TallyId,
                        principalTable: "budget_tally",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "survey_answer",
                columns: table => new
                {
                    ResponseId = table.Column<long>(type: "INTEGER", nullable: false),
                    QuestionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Choice = table.Column<int>(type: "INTEGER", nullable: true),
                    Ticks = table.Column<long>(type: "INTEGER", nullable: true),
                    Number = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_answer", x => new { x.ResponseId, x.QuestionId });
                    table.ForeignKey(
                        name: "FK_survey_answer_survey_question_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "survey_question",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_survey_answer_survey_response_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_response",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "IX_action_trait_ChannelId",
                table: "action_trait",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_action_trait_MeasureId_Level_ChannelId",
                table: "action_trait",
                columns: new[] { "MeasureId", "Level", "ChannelId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreement_StartsOn",
                table: "agreement",
                column: "StartsOn");

            migrationBuilder.CreateIndex(
                name: "IX_award_GivenOn",
                table: "award",
                column: "GivenOn");

            migrationBuilder.CreateIndex(
                name: "IX_budget_area_Name",
                table: "budget_area",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_decision_Day",
                table: "budget_decision",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_budget_decision_RoundId",
                table: "budget_decision",
                column: "RoundId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_own_ballot_RoundId_VoterKey",
                table: "budget_own_ballot",
                columns: new[] { "RoundId", "VoterKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_own_choice_ProposalId",
                table: "budget_own_choice",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_budget_proposal_AreaId",
                table: "budget_proposal",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_budget_proposal_CarriedFromId",
                table: "budget_proposal",
                column: "CarriedFromId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_proposal_MergedIntoId",
                table: "budget_proposal",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_budget_proposal_ProposerEmail",
                table: "budget_proposal",
                column: "ProposerEmail");

            migrationBuilder.CreateIndex(
                name: "IX_budget_proposal_RoundId_Number",
                table: "budget_proposal",
                columns: new[] { "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_round_State",
                table: "budget_round",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_budget_round_Year_Name",
                table: "budget_round",
                columns: new[] { "Year", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_staff_ballot_RoundId_Source_Number",
                table: "budget_staff_ballot",
                columns: new[] { "RoundId", "Source", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_staff_choice_ProposalId",
                table: "budget_staff_choice",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_budget_tally_RoundId_Source_Name_Day",
                table: "budget_tally",
                columns: new[] { "RoundId", "Source", "Name", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_tally_votes_ProposalId",
                table: "budget_tally_votes",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_channel_NameKey",
                table: "channel",
                column: "NameKey",
                unique: true);

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
                name: "IX_measure_tie_Programme_Number",
                table: "measure_tie",
                columns: new[] { "Programme", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_tie_Register_RecordId_Programme_Number",
                table: "measure_tie",
                columns: new[] { "Register", "RecordId", "Programme", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_metric_MeasureId_Order",
                table: "metric",
                columns: new[] { "MeasureId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_metric_score_MetricId_Year",
                table: "metric_score",
                columns: new[] { "MetricId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_one_use_link_Fingerprint",
                table: "one_use_link",
                column: "Fingerprint",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_one_use_link_Purpose_RecordId",
                table: "one_use_link",
                columns: new[] { "Purpose", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_project_Kind_StartsOn",
                table: "project",
                columns: new[] { "Kind", "StartsOn" });

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

            migrationBuilder.CreateIndex(
                name: "IX_survey_Kind_OpensAt",
                table: "survey",
                columns: new[] { "Kind", "OpensAt" });

            migrationBuilder.CreateIndex(
                name: "IX_survey_answer_QuestionId",
                table: "survey_answer",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_survey_question_SurveyId_Place",
                table: "survey_question",
                columns: new[] { "SurveyId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_survey_response_SurveyId",
                table: "survey_response",
                column: "SurveyId");

            migrationBuilder.CreateIndex(
                name: "IX_survey_taken_SurveyId_Fingerprint",
                table: "survey_taken",
                columns: new[] { "SurveyId", "Fingerprint" },
                unique: true);

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
                name: "action_trait");

            migrationBuilder.DropTable(
                name: "agreement");

            migrationBuilder.DropTable(
                name: "award");

            migrationBuilder.DropTable(
                name: "budget_decision");

            migrationBuilder.DropTable(
                name: "budget_own_choice");

            migrationBuilder.DropTable(
                name: "budget_staff_choice");

            migrationBuilder.DropTable(
                name: "budget_tally_votes");

            migrationBuilder.DropTable(
                name: "event_registration");

            migrationBuilder.DropTable(
                name: "feedback_message");

            migrationBuilder.DropTable(
                name: "measure_tie");

            migrationBuilder.DropTable(
                name: "metric_score");

            migrationBuilder.DropTable(
                name: "one_use_link");

            migrationBuilder.DropTable(
                name: "project");

            migrationBuilder.DropTable(
                name: "public_area");

            migrationBuilder.DropTable(
                name: "space_calendar_key");

            migrationBuilder.DropTable(
                name: "space_exception");

            migrationBuilder.DropTable(
                name: "space_slot");

            migrationBuilder.DropTable(
                name: "statement");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "survey_answer");

            migrationBuilder.DropTable(
                name: "survey_taken");

            migrationBuilder.DropTable(
                name: "walk_observation");

            migrationBuilder.DropTable(
                name: "channel");

            migrationBuilder.DropTable(
                name: "budget_own_ballot");

            migrationBuilder.DropTable(
                name: "budget_staff_ballot");

            migrationBuilder.DropTable(
                name: "budget_proposal");

            migrationBuilder.DropTable(
                name: "budget_tally");

            migrationBuilder.DropTable(
                name: "feedback");

            migrationBuilder.DropTable(
                name: "metric");

            migrationBuilder.DropTable(
                name: "space_booking");

            migrationBuilder.DropTable(
                name: "statement_matter");

            migrationBuilder.DropTable(
                name: "survey_question");

            migrationBuilder.DropTable(
                name: "survey_response");

            migrationBuilder.DropTable(
                name: "event");

            migrationBuilder.DropTable(
                name: "budget_area");

            migrationBuilder.DropTable(
                name: "budget_round");

            migrationBuilder.DropTable(
                name: "space_series");

            migrationBuilder.DropTable(
                name: "survey");

            migrationBuilder.DropTable(
                name: "space");
        }
    }
}
