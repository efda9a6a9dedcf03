package org.mindlinked.houserules.artefacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mindlinked.model.structure.Cardinality;

/**
 * What an artefact says of the model, as sentences of a few fixed forms. Two artefacts agree on
 * what both can say when they say the same sentences.
 */
final class Claims {
  private final Set<String> sentences = new TreeSet<>();

  /** Says that there is a type. */
  void type(String type) {
    sentences.add("there is a type " + type);
  }

  /** Says that a type has a field. */
  void field(String field) {
    sentences.add("there is a field " + field);
  }

  /** Says which property a field is in RDF. */
  void property(String field, String property) {
    sentences.add(field + " is the property " + property);
  }

  /** Says how often a field occurs. */
  void occurs(String field, String howOften) {
    sentences.add(field + " occurs " + howOften);
  }

  /** Says that a field takes a word of a vocabulary in JSON. */
  void token(String field, String token) {
    sentences.add(field + " takes the word " + token);
  }

  /** Says that a field takes a concept in RDF. */
  void value(String field, String concept) {
    sentences.add(field + " takes the concept " + concept);
  }

  /** Says that a concept has a token in a scheme. */
  void concept(String concept, String token, String scheme) {
    sentences.add(concept + " is the concept " + token + " of " + scheme);
  }

  /** How often a field occurs, in words that all artefacts can say. */
  static String howOften(Cardinality cardinality) {
    return switch (cardinality) {
      case REQUIRED -> howOften(true, false);
      case OPTIONAL -> howOften(false, false);
      case SET, LIST -> howOften(false, true);
    };
  }

  /** How often a field occurs, in words that all artefacts can say. */
  static String howOften(boolean required, boolean many) {
    return many ? "any number of times" : required ? "exactly once" : "at most once";
  }

  /** Which of the two says what the other does not. */
  List<String> differences(String name, Claims java) {
    List<String> differences = new ArrayList<>();
    for (String sentence : java.sentences) {
      if (!sentences.contains(sentence)) {
        differences.add("Java says, but " + name + " does not: " + sentence);
      }
    }
    for (String sentence : sentences) {
      if (!java.sentences.contains(sentence)) {
        differences.add(name + " says, but Java does not: " + sentence);
      }
    }
    return differences;
  }

  int size() {
    return sentences.size();
  }
}
