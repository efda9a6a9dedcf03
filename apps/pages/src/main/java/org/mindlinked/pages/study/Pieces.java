package org.mindlinked.pages.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.pages.site.Links;

/** Says values of every kind but nodes and references. Immutable. */
final class Pieces {
  private final Links links;

  Pieces(Links links) {
    this.links = links;
  }

  /** The pieces of one value; more than one where a text has translations. */
  List<Piece> of(ValueKind kind, Object value) {
    if (value instanceof Text text) {
      return words(text);
    }
    if (value instanceof Concept concept) {
      return concept(concept);
    }
    return List.of(one(kind, value));
  }

  private Piece one(ValueKind kind, Object value) {
    if (value instanceof Coded coded) {
      return coded(coded);
    }
    if (value instanceof Iri iri) {
      return iri(iri.toString());
    }
    if (value instanceof Identifier identifier) {
      return identifier(identifier);
    }
    if (value instanceof PartialDate date) {
      return new Piece.Plain(Wording.date(date));
    }
    if (value instanceof Interval interval) {
      return new Piece.Plain(Wording.interval(interval));
    }
    if (value instanceof Boolean yes) {
      return new Piece.Plain(yes ? "yes" : "no");
    }
    if (value instanceof Long number) {
      return new Piece.Plain(Wording.number(number));
    }
    if (value instanceof BigDecimal number) {
      return new Piece.Plain(Wording.number(number));
    }
    String text = value.toString();
    return kind == ValueKind.LANGUAGE
        ? new Piece.Plain(Wording.language(text))
        : new Piece.Words(text, null, "");
  }

  /** A text in all its languages, English first. */
  List<Piece> words(Text text) {
    if (text.isPlain()) {
      return List.of(new Piece.Words(text.any(), null, ""));
    }
    List<Piece> pieces = new ArrayList<>();
    String first = text.any();
    boolean several = text.languages() > 1;
    text.forEachTranslation(
        (tag, words) -> {
          Piece piece = new Piece.Words(words, tag, several ? Wording.language(tag) : "");
          if (words.equals(first)) {
            pieces.add(0, piece);
          } else {
            pieces.add(piece);
          }
        });
    return pieces;
  }

  /** A concept by its label, with a link to where it is explained. */
  List<Piece> concept(Concept concept) {
    String iri = concept.iri().map(Iri::toString).orElse("");
    if (concept.label().isEmpty()) {
      return List.of(new Piece.Term(iri, null, conceptLink(concept, iri)));
    }
    List<Piece> labels = words(concept.label().get());
    List<Piece> pieces = new ArrayList<>();
    for (Piece label : labels) {
      if (pieces.isEmpty() && label instanceof Piece.Words words) {
        String lang = concept.isTerm() ? null : words.lang();
        pieces.add(new Piece.Term(words.words(), lang, conceptLink(concept, iri)));
      } else {
        pieces.add(label);
      }
    }
    return pieces;
  }

  private Piece.Link conceptLink(Concept concept, String iri) {
    return concept.isTerm() ? new Piece.Link(iri, links.to(iri), false) : outside(iri, iri);
  }

  /** A unit, in the singular or the plural. */
  List<Piece> unit(CountUnit unit, boolean one) {
    if (!unit.isTerm()) {
      return concept(unit);
    }
    String iri = unit.iri().orElseThrow().toString();
    return List.of(new Piece.Link(Wording.unit(unit, one), links.to(iri), false));
  }

  Piece coded(Coded coded) {
    String iri = coded.iri().toString();
    return new Piece.Term(coded.label(), null, new Piece.Link(iri, links.to(iri), false));
  }

  Piece identifier(Identifier identifier) {
    String label = identifier.scheme().label() + " " + identifier.value();
    return outside(label, identifier.link().map(Iri::toString).orElse(""));
  }

  /** An address elsewhere; one of this server stays here. */
  Piece iri(String iri) {
    return links.publicBase().filter(iri::startsWith).isPresent()
        ? new Piece.Link(iri, links.to(iri), false)
        : outside(iri, iri);
  }

  /** Another record, which this server may have. */
  Piece record(String iri) {
    return new Piece.Link(iri, links.to(iri), false);
  }

  /** A record or concept as data, in the forms that the server has. */
  List<Piece.Link> forms(String iri) {
    return List.of(
        new Piece.Link("JSON", links.to(iri, ".json"), false),
        new Piece.Link("Turtle", links.to(iri, ".ttl"), false),
        new Piece.Link("JSON-LD", links.to(iri, ".jsonld"), false),
        new Piece.Link("N-Triples", links.to(iri, ".nt"), false));
  }

  /** A link out of this site, if the address is one that browsers open safely. */
  static Piece.Link outside(String label, String address) {
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    boolean web = start.startsWith("https://") || start.startsWith("http://");
    return new Piece.Link(label, web ? address : "", true);
  }

  /** Adds words that are said beside the matter. */
  static void quiet(String words, Consumer<Piece> to) {
    to.accept(new Piece.Plain(words, true));
  }
}
