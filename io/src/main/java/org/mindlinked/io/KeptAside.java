package org.mindlinked.io;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.diagnostic.Shown;

/**
 * Counts the fields of sources that have no place in the model and were kept aside, in bounded
 * memory: of the first {@value #MOST_NAMES} names, each in its format, the number and an example.
 * Fields of further names are counted together. For one thread.
 *
 * @since 0.1.0
 */
public final class KeptAside implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of how many names of fields the numbers are kept. */
  public static final int MOST_NAMES = 1000;

  private static final int LONGEST_NAME = 200;

  private final HashMap<Key, Field> fields = new HashMap<>();
  private long others;

  private record Key(String format, String name) implements Serializable {}

  /**
   * A field that was kept aside.
   *
   * @param format the format of the source, or the empty string if the source does not tell it
   * @param name its name in the source
   * @param count how often it was kept aside
   * @param example its first value, in quotation marks and shortened as in messages
   */
  public record Field(String format, String name, long count, String example)
      implements Serializable {}

  /** Adds what the sources of a record hold. */
  public void add(EvidenceRecord record) {
    for (SourceRecord source : record.sources()) {
      String format = source.format().orElse("");
      source.unmapped().forEach(field -> add(format, field));
    }
  }

  /** Adds what was counted of records that come after those counted here. */
  public void addAll(KeptAside other) {
    other.fields.forEach((key, field) -> add(key, field.count(), field::example));
    others += other.others;
  }

  private void add(String format, UnmappedField field) {
    requireNonNull(field, "field");
    String name = field.name();
    Key key =
        new Key(format, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    add(key, 1, () -> Shown.of(field.value()));
  }

  private void add(Key key, long count, Supplier<String> example) {
    Field before = fields.get(key);
    if (before != null) {
      fields.put(
          key, new Field(key.format(), key.name(), before.count() + count, before.example()));
    } else if (fields.size() < MOST_NAMES) {
      fields.put(key, new Field(key.format(), key.name(), count, example.get()));
    } else {
      others += count;
    }
  }

  /** The fields so far, the most frequent first; equally frequent ones by format and name. */
  public List<Field> fields() {
    return sorted(fields.values());
  }

  private static List<Field> sorted(Collection<Field> fields) {
    return fields.stream()
        .sorted(
            Comparator.comparingLong(Field::count)
                .reversed()
                .thenComparing(Field::format)
                .thenComparing(Field::name))
        .toList();
  }

  /** How many fields were of names that are not kept. */
  public long others() {
    return others;
  }
}
