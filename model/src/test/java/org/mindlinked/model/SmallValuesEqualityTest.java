package org.mindlinked.model;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesEqualityTest {
  @ParameterizedTest
  @ValueSource(classes = {Iri.class, PartialDate.class, Interval.class, ParsedIdentifier.class})
  void equals_and_hash_code_keep_their_contract(Class<?> type) {
    EqualsVerifier.forClass(type).suppress(Warning.NULL_FIELDS).verify();
  }
}
