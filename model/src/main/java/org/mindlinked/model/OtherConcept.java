package org.mindlinked.model;

import org.jspecify.annotations.Nullable;

/** A concept from elsewhere of which no scheme is known. */
final class OtherConcept extends Concept {
  OtherConcept(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  @Override
  @Nullable ConceptScheme<?> ownScheme() {
    return null;
  }
}
