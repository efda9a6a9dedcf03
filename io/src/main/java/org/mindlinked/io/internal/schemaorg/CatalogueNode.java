package org.mindlinked.io.internal.schemaorg;

import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.RecordIris;

/** A catalogue's header as a Dataset. */
final class CatalogueNode {
  private CatalogueNode() {}

  static JsonObject of(Catalogue catalogue) {
    return JsonObject.ofType(Values.TYPE, "Dataset")
        .put(Values.ID, RecordIris.catalogue(catalogue).toString())
        .putOneOrMany("name", Values.text(catalogue.title()))
        .putOneOrMany("description", Values.text(catalogue.description()))
        .put("license", catalogue.license().map(Iri::toString))
        .put(
            "publisher",
            JsonObject.ofType(Values.TYPE, "Organization")
                .putOneOrMany("name", Values.text(catalogue.publisher())))
        .put("datePublished", catalogue.issued().map(PartialDate::toString));
  }
}
