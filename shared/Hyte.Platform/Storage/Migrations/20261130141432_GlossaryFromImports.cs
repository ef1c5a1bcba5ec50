using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hyte.Platform.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class GlossaryFromImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Import",
                table: "glossary_term",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "glossary_term",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Import",
                table: "glossary_term");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "glossary_term");
        }
    }
}
