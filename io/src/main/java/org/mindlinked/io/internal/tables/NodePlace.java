package org.mindlinked.io.internal.tables;

import java.util.Optional;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Reference;

/**
 * Where a node stands.
 *
 * @param record the IRI of its record
 * @param id its own IRI: that of the record, or a fragment of it
 * @param owner the IRI of the study or publication to which its references belong
 * @param parent the IRI of the node in which it stands; empty for a record
 * @param parentType the type of that node; empty for a record
 * @param parentField the field of that node; empty for a record
 * @param position its place in a list, from 1; empty if that field is none, or it is not known
 * @param basis its own basis or that of the nearest node around it; nothing if it is stated
 */
record NodePlace(
    String record,
    String id,
    String owner,
    String parent,
    String parentType,
    String parentField,
    String position,
    Optional<Basis> basis) {

  static NodePlace ofRecord(String iri) {
    return new NodePlace(iri, iri, iri, "", "", "", "", Optional.empty());
  }

  /** The IRI of what stands below another node. */
  static String below(String iri, String step) {
    return iri + (iri.indexOf('#') < 0 ? '#' : '.') + step;
  }

  /** The IRI to which a reference leads from here. */
  String target(Reference reference) {
    return reference
        .fragment()
        .map(fragment -> below(owner, fragment))
        .orElseGet(reference::toString);
  }
}
