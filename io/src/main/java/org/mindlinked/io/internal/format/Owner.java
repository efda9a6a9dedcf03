package org.mindlinked.io.internal.format;

import java.util.List;
import java.util.Optional;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;

/**
 * A study or publication whose inner nodes are referred to: the record itself, or a publication
 * inside a study. Immutable.
 */
public final class Owner {
  private static final String ORGANISATION = "organisation-";

  private final String record;
  private final String path;
  private final List<Organisation> organisations;

  private Owner(String record, String path, List<Organisation> organisations) {
    this.record = record;
    this.path = path;
    this.organisations = organisations;
  }

  /** A record of its own. */
  public static Owner of(EvidenceRecord record) {
    return new Owner(record.recordId().toString(), "", record.organisations());
  }

  /** The publication of a study's report, counted from 1. */
  public Owner publication(int report, Publication publication) {
    return new Owner(record, "report-" + report + ".publication", publication.organisations());
  }

  /** Its IRI. */
  public String iri() {
    return path.isEmpty() ? record : record + "#" + path;
  }

  /** Whether it is a record of its own. */
  public boolean isRecord() {
    return path.isEmpty();
  }

  /** The fragment of one of its nodes, such as {@code contribution-1}. */
  public String fragment(String node) {
    return path.isEmpty() ? node : path + "." + node;
  }

  /** The fragment of the owner itself; empty for a record. */
  public String fragment() {
    return path;
  }

  /** The IRI of the node to which a reference of this owner leads. */
  public String iriOf(Reference reference) {
    return reference
        .fragment()
        .map(node -> record + "#" + fragment(node))
        .orElseGet(reference::toString);
  }

  /** The organisation to which a reference of this owner leads, if it leads to one. */
  public Optional<Organisation> organisation(Reference reference) {
    String node = reference.fragment().orElse("");
    if (!node.startsWith(ORGANISATION)) {
      return Optional.empty();
    }
    int index = Integer.parseInt(node.substring(ORGANISATION.length())) - 1;
    return index < organisations.size() ? Optional.of(organisations.get(index)) : Optional.empty();
  }
}
