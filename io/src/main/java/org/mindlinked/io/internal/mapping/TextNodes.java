package org.mindlinked.io.internal.mapping;

import java.util.Optional;
import java.util.Set;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Container;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.InformationSource;
import org.mindlinked.model.Place;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.NodeType;

/** Nodes for which one text can stand. */
final class TextNodes {
  private static final Set<String> READ =
      Set.of(
          "Person",
          "Place",
          "Registration",
          "InformationSource",
          "CitedReference",
          "Container",
          "Subject");

  private TextNodes() {}

  /** Whether a text can stand for a node of that type. */
  static boolean reads(NodeType<?> type) {
    return READ.contains(type.name());
  }

  /** The node, or an {@link Unfit}. */
  static Object read(String type, String text) {
    return switch (type) {
      case "Person" -> PublicationDraft.person(text);
      case "Place" -> place(text);
      case "Registration" -> registration(text);
      case "InformationSource" -> InformationSource.builder().label(Text.of(text)).build();
      case "CitedReference" -> CitedReference.builder().text(Text.of(text)).build();
      case "Container" -> Container.builder().title(Text.of(text)).build();
      case "Subject" -> Subject.builder().label(Text.of(text)).build();
      default -> throw new IllegalStateException(type);
    };
  }

  /** A code, or a name with its code where it has one. */
  private static Object place(String text) {
    Place.Builder place = Place.builder();
    Optional<String> code = PlaceCode.parse(text);
    code.ifPresent(place::code);
    if (!PlaceCode.isKnown(text)) {
      place.name(Text.of(text));
    }
    return place.build();
  }

  private static Object registration(String text) {
    Optional<Identifier> number =
        Identifier.parse(text).identifier().filter(i -> i.scheme().registry().isPresent());
    return number.isEmpty()
        ? new Unfit("a number of a registry, such as NCT01234567 or CRD42022362099", null)
        : Registration.builder()
            .identifier(number.get())
            .kind(number.get().scheme().registry().get())
            .build();
  }
}
