using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using NewsArchive.Store.Configurations;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes the migrations' SQL as EF does, and tables without a rowid where the model asks for them.</summary>
internal sealed class SqliteTableSql(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        if (IsRowidFree(operation.Name, model))
            builder.Append(" WITHOUT ROWID");
        if (!terminate)
            return;
        builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }

    private static bool IsRowidFree(string table, IModel? model) => model?.GetEntityTypes()
        .Any(type => type.GetTableName() == table && type.FindAnnotation(RowidFree.Annotation) is not null) ?? false;
}
