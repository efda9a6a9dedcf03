package org.mindlinked.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.file.FileBytes;
import org.mindlinked.io.internal.mapping.Mapping;
import org.mindlinked.io.internal.mapping.MappingReader;
import org.mindlinked.io.internal.mapping.ReadyMappings;

/**
 * Says which columns of a table mean which fields of the model; checked against the model when it
 * is made, and against the header when a table is opened. The language is told in
 * docs/guide/tables.md and by {@link SchemaFile#MAPPING_SCHEMA}. Immutable; safe for all threads.
 *
 * <pre>{@code
 * TableMapping mapping = TableMapping.of(Path.of("trials.yaml"));
 * RecordSource trials = CatalogueReader.from(table).mapping(mapping).open();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TableMapping {
  private final Mapping mapping;

  private TableMapping(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Reads a mapping from a file of YAML or JSON.
   *
   * @throws IOException if the file cannot be read
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException with all that is wrong
   *     with it, each with line, column and pointer
   */
  public static TableMapping of(Path file) throws IOException {
    requireNonNull(file, "file");
    try (InputStream in = FileBytes.of(file)) {
      return new TableMapping(MappingReader.read(file.toString(), in));
    }
  }

  /**
   * Reads the text of a mapping, YAML or JSON, not the name of a file. Messages call it "mapping".
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException with all that is wrong
   *     with it, each with line, column and pointer
   */
  public static TableMapping of(String text) {
    return new TableMapping(MappingReader.read("mapping", requireNonNull(text, "text")));
  }

  /** The ready mapping of that name, if there is one. */
  public static Optional<TableMapping> named(String name) {
    return ReadyMappings.named(requireNonNull(name, "name")).map(TableMapping::new);
  }

  /** The names of the ready mappings, in the order in which they are tried on a header. */
  public static List<String> ready() {
    return ReadyMappings.names();
  }

  /** What it is called. */
  public String name() {
    return mapping.name();
  }

  /** What tables it is for, in a line; empty if it does not say. */
  public String description() {
    return mapping.description();
  }

  Mapping checked() {
    return mapping;
  }

  @Override
  public String toString() {
    return "TableMapping[" + mapping.name() + "]";
  }
}
