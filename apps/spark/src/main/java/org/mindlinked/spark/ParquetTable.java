package org.mindlinked.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.mindlinked.io.FlatTable;

/** The rows of a table in one file of Parquet. An empty cell is an absent value. For one thread. */
final class ParquetTable implements Closeable {
  private final FlatTable table;
  private final SimpleGroupFactory groups;
  private final ParquetWriter<Group> writer;

  ParquetTable(FlatTable table, Path file, Configuration settings) throws IOException {
    this.table = table;
    MessageType schema = schema(table);
    this.groups = new SimpleGroupFactory(schema);
    this.writer =
        ExampleParquetWriter.builder(file)
            .withConf(settings)
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            // Some thirty tables are open at once in each task.
            .withRowGroupSize(8L << 20)
            .build();
  }

  private static MessageType schema(FlatTable table) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (FlatTable.Column column : table.columns()) {
      switch (column.type()) {
        case "integer" -> schema.optional(PrimitiveTypeName.INT64).named(column.name());
        case "number" -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        case "boolean" -> schema.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        default ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.name());
      }
    }
    return schema.named(table.name());
  }

  void write(List<String> cells) throws IOException {
    Group row = groups.newGroup();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      switch (table.columns().get(i).type()) {
        case "integer" -> row.add(i, Long.parseLong(cell));
        case "number" -> row.add(i, Double.parseDouble(cell));
        case "boolean" -> row.add(i, Boolean.parseBoolean(cell));
        default -> row.add(i, cell);
      }
    }
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
