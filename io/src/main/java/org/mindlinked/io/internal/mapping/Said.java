package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.mapping.Branch.Fields;
import org.mindlinked.io.internal.mapping.Branch.Many;
import org.mindlinked.io.internal.mapping.Branch.Word;

/** An object of a mapping, asked for what it says; what has the wrong form is reported. */
final class Said {
  private final Fields fields;
  private final Faults faults;

  Said(Fields fields, Faults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /** The object that a value is, or null, which is reported. */
  static @Nullable Said object(Branch value, String example, Faults faults) {
    if (value instanceof Fields fields) {
      return new Said(fields, faults);
    }
    faults.form(value.spot(), "expected an object, found " + value.described(), example);
    return null;
  }

  /** Reports members that are none of these. */
  Said only(Collection<String> known) {
    for (Map.Entry<String, Branch> member : fields.members().entrySet()) {
      if (!known.contains(member.getKey())) {
        faults.unknown(
            IoCodes.MAPPING_FORM, member.getValue().spot(), "property", member.getKey(), known);
      }
    }
    return this;
  }

  Spot spot() {
    return fields.spot();
  }

  Map<String, Branch> members() {
    return fields.members();
  }

  boolean has(String name) {
    return fields.members().containsKey(name);
  }

  @Nullable Branch get(String name) {
    return fields.members().get(name);
  }

  Spot spotOf(String name) {
    Branch value = get(name);
    return value == null ? spot() : value.spot();
  }

  /** A word, or null. */
  @Nullable String word(String name) {
    Branch value = get(name);
    return value == null ? null : word(value, faults);
  }

  static @Nullable String word(Branch value, Faults faults) {
    if (value instanceof Word word && word.text() != null) {
      return word.text();
    }
    faults.form(
        value.spot(),
        "expected a word, found " + value.described(),
        "write a word, in quotes if it" + " holds other characters than letters and digits");
    return null;
  }

  /** One of these words, or the default. */
  String choice(String name, String otherwise, String... choices) {
    String word = word(name);
    if (word == null) {
      return otherwise;
    }
    if (!List.of(choices).contains(word)) {
      faults.unknown(IoCodes.MAPPING_FORM, spotOf(name), "choice", word, List.of(choices));
      return otherwise;
    }
    return word;
  }

  boolean flag(String name) {
    return choice(name, "false", "true", "false").equals("true");
  }

  /** A word or a list of words. */
  List<String> words(String name) {
    return named(name).stream().map(Named::name).toList();
  }

  Set<String> wordSet(String name) {
    return new LinkedHashSet<>(words(name));
  }

  /** A word or a list of words, with their places. */
  List<Named> named(String name) {
    Branch value = get(name);
    return value == null ? List.of() : named(value, faults);
  }

  static List<Named> named(Branch value, Faults faults) {
    List<Named> names = new ArrayList<>();
    List<Branch> items = value instanceof Many many ? many.items() : List.of(value);
    for (Branch item : items) {
      String word = word(item, faults);
      if (word != null) {
        names.add(new Named(word, item.spot()));
      }
    }
    return names;
  }
}
