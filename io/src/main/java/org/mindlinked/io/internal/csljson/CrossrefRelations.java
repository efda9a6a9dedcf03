package org.mindlinked.io.internal.csljson;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.Names;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.RelationKind;

/**
 * What Crossref says of other works: {@code relation}, {@code update-to} and {@code updated-by}.
 * Kinds that are no terms of ours keep their word as a label.
 */
final class CrossrefRelations {
  private static final Map<String, RelationKind> RELATIONS =
      Map.ofEntries(
          entry("is-preprint-of", RelationKind.PREPRINT_OF),
          entry("has-preprint", RelationKind.HAS_PREPRINT),
          entry("is-version-of", RelationKind.VERSION_OF),
          entry("has-version", RelationKind.HAS_VERSION),
          entry("is-comment-on", RelationKind.COMMENT_ON),
          entry("has-comment", RelationKind.COMMENTED_BY),
          entry("is-correction-of", RelationKind.CORRECTS),
          entry("has-correction", RelationKind.CORRECTED_BY),
          entry("is-retraction-of", RelationKind.RETRACTS),
          entry("has-retraction", RelationKind.RETRACTED_BY));

  private static final Map<String, RelationKind> UPDATES =
      Map.ofEntries(
          entry("correction", RelationKind.CORRECTS),
          entry("corrigendum", RelationKind.CORRECTS),
          entry("erratum", RelationKind.CORRECTS),
          entry("retraction", RelationKind.RETRACTS),
          entry("withdrawal", RelationKind.RETRACTS),
          entry("expression_of_concern", RelationKind.EXPRESSION_OF_CONCERN_FOR),
          entry("new_version", RelationKind.UPDATES),
          entry("new_edition", RelationKind.UPDATES));

  private static final Map<RelationKind, RelationKind> INVERSE =
      Map.of(
          RelationKind.CORRECTS, RelationKind.CORRECTED_BY,
          RelationKind.RETRACTS, RelationKind.RETRACTED_BY,
          RelationKind.EXPRESSION_OF_CONCERN_FOR, RelationKind.EXPRESSION_OF_CONCERN_BY,
          RelationKind.UPDATES, RelationKind.UPDATED_BY);

  private CrossrefRelations() {}

  static void tell(PublicationDraft draft, JsonNode work) {
    work.at("relation").ifPresent(relations -> relations(draft, relations));
    work.list("update-to").forEach(update -> update(draft, update, false));
    work.list("updated-by").forEach(update -> update(draft, update, true));
  }

  private static void relations(PublicationDraft draft, JsonNode relations) {
    for (String word : relations.names()) {
      RelationKind known = RELATIONS.get(word);
      RelationKind kind =
          known == null ? RelationKind.labelled(word.replace('-', ' ').strip()) : known;
      for (JsonNode other : relations.list(word)) {
        String id = other.peekAt("id");
        if (!id.isEmpty()) {
          Optional<Identifier> identifier =
              other.peekAt("id-type").equals("doi")
                  ? Identifier.parse(IdentifierScheme.DOI, id).identifier()
                  : Identifier.parse(id).identifier();
          draft.relation(kind, identifier.orElse(null), identifier.isEmpty() ? id : null);
          other.take("id");
          if (identifier.isPresent()) {
            other.take("id-type");
          }
        }
      }
    }
  }

  private static void update(PublicationDraft draft, JsonNode update, boolean passive) {
    String type = update.peekAt("type");
    RelationKind known = UPDATES.get(type);
    RelationKind active = known != null ? known : passive ? null : labelled(update, "Update to");
    RelationKind kind =
        !passive ? active : known == null ? labelled(update, "Updated by") : INVERSE.get(known);
    if (kind == null) {
      return;
    }
    Optional<Identifier> doi = Names.parsed(IdentifierScheme.DOI, update, "DOI");
    draft.relation(kind, doi.orElse(null), doi.isEmpty() ? update.textAt("DOI") : null);
    if (known != null) {
      update.take("type");
      update.take("label");
    }
  }

  private static RelationKind labelled(JsonNode update, String word) {
    String label = update.peekAt("label");
    String type = label.isEmpty() ? update.peekAt("type").replace('_', ' ') : label;
    return RelationKind.labelled(type.isEmpty() ? word : word + " (" + type + ")");
  }
}
