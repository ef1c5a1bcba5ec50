using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Participation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AddBudgeting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "budget_decision");

            migrationBuilder.DropTable(
                name: "budget_own_choice");

            migrationBuilder.DropTable(
                name: "budget_staff_choice");

            migrationBuilder.DropTable(
                name: "budget_tally_votes");

            migrationBuilder.DropTable(
                name: "budget_own_ballot");

            migrationBuilder.DropTable(
                name: "budget_staff_ballot");

            migrationBuilder.DropTable(
                name: "budget_proposal");

            migrationBuilder.DropTable(
                name: "budget_tally");

            migrationBuilder.DropTable(
                name: "budget_area");

            migrationBuilder.DropTable(
                name: "budget_round");
        }
    }
}
