package org.mindlinked.io.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.csv.CsvLines;
import org.mindlinked.io.internal.format.ExportSink;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.OutputFolder;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/** Writes each node as it comes into the table of its type; all tables are open at once. */
final class TablesSink extends ExportSink {
  private final WriteOptions options;
  private final OutputStream description;
  private final CsvLines records;
  private final List<CsvLines> tables = new ArrayList<>();
  private final Files files = new Files();

  private TablesSink(OutputFolder folder, WriteOptions options) throws IOException {
    this.options = options;
    this.description = files.add(folder.file(TablesFormat.PACKAGE_FILE));
    this.records = files.add(new CsvLines(folder.file(Tables.RECORDS + ".csv")));
    for (Table table : Tables.ALL) {
      tables.add(files.add(new CsvLines(folder.file(table.fileName()))));
    }
  }

  static TablesSink open(OutputFolder folder, WriteOptions options) throws IOException {
    return new TablesSink(folder, options);
  }

  /** What is open. */
  private static final class Files implements Closeable {
    private final List<Closeable> open = new ArrayList<>();

    <T extends Closeable> T add(T file) {
      open.add(file);
      return file;
    }

    /** Closes all, whatever one of them says. */
    @Override
    public void close() throws IOException {
      IOException first = null;
      for (Closeable file : open) {
        try {
          file.close();
        } catch (IOException e) {
          first = first == null ? e : first;
        }
      }
      if (first != null) {
        throw first;
      }
    }
  }

  @Override
  protected void begin(@Nullable Catalogue catalogue) throws IOException {
    new DataPackage(catalogue).writeTo(description);
    records.line(List.of("record_id", "record_type"));
    for (Table table : Tables.ALL) {
      tables.get(table.index()).line(table.header());
    }
  }

  @Override
  protected void record(EvidenceRecord record) throws IOException {
    String iri = record.recordId().toString();
    boolean study = record instanceof Study;
    records.line(List.of(iri, study ? "study" : "publication"));
    Table table = Tables.of(study ? ModelTypes.STUDY : ModelTypes.PUBLICATION);
    node(table, record, NodePlace.ofRecord(iri));
  }

  private void node(Table table, Object node, NodePlace place) throws IOException {
    tables.get(table.index()).line(table.row(node, place));
    for (Field<Object> field : table.children()) {
      Object value = field.get(node);
      if (value == null || isLeftOut(field)) {
        continue;
      }
      if (value instanceof Collection<?> many) {
        int position = 0;
        for (Object child : many) {
          child(table, place, field, child, ++position);
        }
      } else {
        child(table, place, field, value, 1);
      }
    }
  }

  private boolean isLeftOut(Field<Object> field) {
    NodeType<?> type = field.nodeType().orElseThrow();
    return (type == ModelTypes.QUOTE && !options.evidence())
        || (type == ModelTypes.CITED_REFERENCE && !options.references());
  }

  private void child(Table parent, NodePlace place, Field<Object> field, Object node, int position)
      throws IOException {
    boolean list = field.cardinality() == Cardinality.LIST;
    String id = NodePlace.below(place.id(), field.step(position));
    Table table = Tables.of(field.nodeType().orElseThrow());
    node(
        table,
        node,
        new NodePlace(
            place.record(),
            id,
            table.type() == ModelTypes.PUBLICATION ? id : place.owner(),
            place.id(),
            parent.type().name(),
            SnakeCase.of(field.name()),
            list && !isOutOfOrder(node) ? Integer.toString(position) : "",
            basis(table, node).or(place::basis)));
  }

  /** The last of a shortened list has no place that is known. */
  private static boolean isOutOfOrder(Object node) {
    return node instanceof Contribution contribution && contribution.last().orElse(false);
  }

  @SuppressWarnings("unchecked") // the node is of the type of its table
  private static Optional<Basis> basis(Table table, Object node) {
    Field<Object> field = (Field<Object>) table.type().field("basis");
    return field == null ? Optional.empty() : Optional.ofNullable((Basis) field.get(node));
  }

  @Override
  protected void end() {
    // Nothing stands after the last rows.
  }

  @Override
  protected Closeable target() {
    return files;
  }
}
