package org.mindlinked.io.internal.csljson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PublicationType;

/** What our own writer says in {@code custom}, beyond what the variables can hold. */
final class OwnItem {
  private static final String CUSTOM = "custom";

  private final JsonNode item;

  OwnItem(JsonNode item) {
    this.item = item;
  }

  /** Whether our own writer wrote the item. */
  boolean isOurs() {
    return !item.peekAt(CUSTOM, "record").isEmpty();
  }

  /** The IRI of a publication that stands in no study is that of the record again. */
  void iri(PublicationDraft draft) {
    String record = item.peekAt(CUSTOM, "record");
    Optional<Iri> iri =
        record.equals(item.peekAt("id")) && record.indexOf('#') < 0
            ? Iri.parse(record)
            : Optional.empty();
    if (iri.isPresent()) {
      draft.id(iri.get());
      item.take("id");
      item.take(CUSTOM, "record");
    }
  }

  /** The exact type. */
  Optional<PublicationType> type() {
    Optional<PublicationType> term =
        PublicationType.SCHEME.byToken(item.peekAt(CUSTOM, "publication-type"));
    String label = isOurs() ? item.peekAt(CUSTOM, "publication-type-label") : "";
    Optional<PublicationType> type =
        term.or(
            () ->
                label.isEmpty() ? Optional.empty() : Optional.of(PublicationType.labelled(label)));
    if (type.isPresent()) {
      item.take(CUSTOM, term.isPresent() ? "publication-type" : "publication-type-label");
      item.take("type");
    } else if (isOurs() && item.peekAt("type").equals("document")) {
      item.take("type"); // An item must have one.
    }
    return type;
  }

  /** The names of which only the whole is known, although they are of people. */
  Set<String> people() {
    return list("people").collect(Collectors.toSet());
  }

  /** The values of a variable that holds one only, or the words of its own if it holds several. */
  List<String> values(String variable, String name) {
    List<String> values = list(name).toList();
    if (!values.isEmpty()) {
      item.take(variable);
    }
    return values;
  }

  private Stream<String> list(String name) {
    if (!isOurs()) {
      return Stream.empty();
    }
    return item.list(CUSTOM, name).stream().flatMap(node -> Stream.ofNullable(node.text()));
  }
}
