using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChangeNumbers",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeNumbers", x => x.Scope);
                });

            migrationBuilder.CreateTable(
                name: "Collections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: true),
                    Licence = table.Column<string>(type: "TEXT", nullable: true),
                    OriginalAddress = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Collections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IndexStates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Places = table.Column<string>(type: "TEXT", nullable: false),
                    NextWords = table.Column<string>(type: "TEXT", nullable: true),
                    NextPlaces = table.Column<string>(type: "TEXT", nullable: true),
                    DoneArticleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndexStates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Stems",
                columns: table => new
                {
                    Stem = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Surface = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stems", x => new { x.Stem, x.Kind, x.Surface });
                });

            migrationBuilder.CreateTable(
                name: "Surfaces",
                columns: table => new
                {
                    Surface = table.Column<string>(type: "TEXT", nullable: false),
                    Fields = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Surfaces", x => x.Surface);
                });

            // Words only: the texts stand in the tables of articles and captions. A row number is an article's, and for a later part of a
            // long article that of the part times 2^40 added to it.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "ArticleWords" USING fts5("Text", content='', contentless_delete=1, tokenize="ascii tokenchars '_'")
                """);

            // A row number is a figure's.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "CaptionWords" USING fts5("Text", content='', contentless_delete=1, tokenize="ascii tokenchars '_'")
                """);

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    CollectionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ByteLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Encoding = table.Column<int>(type: "INTEGER", nullable: false),
                    HasByteOrderMark = table.Column<bool>(type: "INTEGER", nullable: false),
                    LineEndFree = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DateFree = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Leaves = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Documents_Collections_CollectionId",
                        column: x => x.CollectionId,
                        principalTable: "Collections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    CollectionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    ListTitle = table.Column<string>(type: "TEXT", nullable: true),
                    OrderKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Published = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedTime = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    PublishedDayOfYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Updated = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UpdatedTime = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    ImportedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReadingMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    BlockCount = table.Column<int>(type: "INTEGER", nullable: false),
                    FigureCount = table.Column<int>(type: "INTEGER", nullable: false),
                    HasPhoto = table.Column<bool>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Byline = table.Column<string>(type: "TEXT", nullable: true),
                    Dateline = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Articles_Collections_CollectionId",
                        column: x => x.CollectionId,
                        principalTable: "Collections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Articles_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Diagnostics",
                columns: table => new
                {
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: true),
                    Argument = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Diagnostics", x => new { x.DocumentId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_Diagnostics_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentLinks",
                columns: table => new
                {
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherDate = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentLinks", x => new { x.DocumentId, x.OtherId });
                    table.ForeignKey(
                        name: "FK_DocumentLinks_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DocumentLinks_Documents_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Addresses",
                columns: table => new
                {
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Addresses", x => x.Path);
                    table.ForeignKey(
                        name: "FK_Addresses_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArticlePlaces",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Places = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Mentions = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticlePlaces", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_ArticlePlaces_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Blocks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false, computedColumnSql: "\"Id\" >> 24", stored: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false, computedColumnSql: "\"Id\" & 16777215", stored: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOrdered = table.Column<bool>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Blocks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Photos",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FirstArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Taken = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenTime = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    AgencySlug = table.Column<string>(type: "TEXT", nullable: true),
                    Photographer = table.Column<string>(type: "TEXT", nullable: true),
                    PhotographerSlug = table.Column<string>(type: "TEXT", nullable: true),
                    FirstPublished = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastPublished = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ImportedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Photos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Photos_Articles_FirstArticleId",
                        column: x => x.FirstArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnfinishedArticles",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnfinishedArticles", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_UnfinishedArticles_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Figures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PhotoId = table.Column<long>(type: "INTEGER", nullable: false),
                    AgencySlug = table.Column<string>(type: "TEXT", nullable: true),
                    PhotographerSlug = table.Column<string>(type: "TEXT", nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Figures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Figures_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Figures_Photos_PhotoId",
                        column: x => x.PhotoId,
                        principalTable: "Photos",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: true),
                    PhotoId = table.Column<long>(type: "INTEGER", nullable: true),
                    PhotoDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OtherDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    WordSpans = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => new { x.ArticleId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_Findings_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Findings_Photos_PhotoId",
                        column: x => x.PhotoId,
                        principalTable: "Photos",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgencyCaptions",
                columns: table => new
                {
                    FigureId = table.Column<long>(type: "INTEGER", nullable: false),
                    DateCreated = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TimeCreated = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Flags = table.Column<string>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", nullable: true, computedColumnSql: "CASE WHEN \"DescriptionStart\" IS NULL THEN \"OwnDescription\" ELSE substr(\"Text\", \"DescriptionStart\", \"DescriptionLength\") END", stored: false),
                    DescriptionStart = table.Column<int>(type: "INTEGER", nullable: true),
                    DescriptionLength = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnDescription = table.Column<string>(type: "TEXT", nullable: true),
                    LocationShown = table.Column<string>(type: "TEXT", nullable: true),
                    LocationSpans = table.Column<string>(type: "TEXT", nullable: false),
                    CreditLine = table.Column<string>(type: "TEXT", nullable: true),
                    Creator = table.Column<string>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: true),
                    EditorsNote = table.Column<string>(type: "TEXT", nullable: true),
                    Restrictions = table.Column<string>(type: "TEXT", nullable: true),
                    Verification = table.Column<string>(type: "TEXT", nullable: true),
                    VerificationSpans = table.Column<string>(type: "TEXT", nullable: false),
                    Rest = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyCaptions", x => x.FigureId);
                    table.ForeignKey(
                        name: "FK_AgencyCaptions_Figures_FigureId",
                        column: x => x.FigureId,
                        principalTable: "Figures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Captions",
                columns: table => new
                {
                    FigureId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Credit = table.Column<string>(type: "TEXT", nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Captions", x => x.FigureId);
                    table.ForeignKey(
                        name: "FK_Captions_Figures_FigureId",
                        column: x => x.FigureId,
                        principalTable: "Figures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "ChangeNumbers",
                columns: new[] { "Scope", "Value" },
                values: new object[,]
                {
                    { "archive", 0L },
                    { "index", 0L }
                });

            migrationBuilder.InsertData(
                table: "IndexStates",
                columns: new[] { "Id", "DoneArticleId", "NextPlaces", "NextWords", "Places", "Words" },
                values: new object[] { 1, 0L, null, null, "", "" });

            migrationBuilder.CreateIndex(
                name: "IX_Addresses_ArticleId",
                table: "Addresses",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyCaptions_FigureId",
                table: "AgencyCaptions",
                column: "FigureId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_DocumentId",
                table: "Articles",
                column: "DocumentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_OrderKey",
                table: "Articles",
                column: "OrderKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedDayOfYear_OrderKey",
                table: "Articles",
                columns: new[] { "PublishedDayOfYear", "OrderKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Captions_FigureId",
                table: "Captions",
                column: "FigureId");

            migrationBuilder.CreateIndex(
                name: "IX_Collections_Slug",
                table: "Collections",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentLinks_OtherId",
                table: "DocumentLinks",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_DateFree",
                table: "Documents",
                column: "DateFree");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_LineEndFree",
                table: "Documents",
                column: "LineEndFree");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Sha256",
                table: "Documents",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Figures_ArticleId_Position",
                table: "Figures",
                columns: new[] { "ArticleId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Figures_PhotoId_ArticleId",
                table: "Figures",
                columns: new[] { "PhotoId", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_PhotoId_Code",
                table: "Findings",
                columns: new[] { "PhotoId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Photos_FirstArticleId",
                table: "Photos",
                column: "FirstArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Photos_Key",
                table: "Photos",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "ArticleWords" """);

            migrationBuilder.Sql("""DROP TABLE "CaptionWords" """);

            migrationBuilder.DropTable(
                name: "Addresses");

            migrationBuilder.DropTable(
                name: "AgencyCaptions");

            migrationBuilder.DropTable(
                name: "ArticlePlaces");

            migrationBuilder.DropTable(
                name: "Blocks");

            migrationBuilder.DropTable(
                name: "Captions");

            migrationBuilder.DropTable(
                name: "ChangeNumbers");

            migrationBuilder.DropTable(
                name: "Diagnostics");

            migrationBuilder.DropTable(
                name: "DocumentLinks");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "IndexStates");

            migrationBuilder.DropTable(
                name: "Stems");

            migrationBuilder.DropTable(
                name: "Surfaces");

            migrationBuilder.DropTable(
                name: "UnfinishedArticles");

            migrationBuilder.DropTable(
                name: "Figures");

            migrationBuilder.DropTable(
                name: "Photos");

            migrationBuilder.DropTable(
                name: "Articles");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Collections");
        }
    }
}
