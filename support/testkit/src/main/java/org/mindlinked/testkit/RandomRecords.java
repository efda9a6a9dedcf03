package org.mindlinked.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/**
 * Makes valid records with every field of the model, from its shape: a field that is added there is
 * tried here without further ado. The same seed gives the same records. For one thread.
 */
public final class RandomRecords {
  private static final int DEEPEST = 4;
  private static final int TRIES = 200;
  private static final List<String> TAGS =
      List.of("en", "en-GB", "cy", "zh", "zh-Hant", "pt-BR", "ar", "sr-Latn-RS", "de-1996");
  private static final List<String> PLACES = List.of("GB", "GB-ENG", "GB-WLS", "US", "US-CA", "ZA");

  /** One of each scheme that is not made anew each time, and what addresses must encode. */
  private static final List<String> IDENTIFIERS =
      List.of(
          "nct:NCT01234567",
          "isrctn:ISRCTN12345678",
          "eudract:2004-000446-20",
          "ctis:2022-500001-12-00",
          "actrn:ACTRN12605000011606",
          "chictr:ChiCTR-TRC-12002341",
          "drks:DRKS00012345",
          "jrct:jRCTs031180001",
          "umin:UMIN000012345",
          "eprints:discovery.ucl.ac.uk/10179598",
          "europepmc:PPR/PPR12345",
          "arxiv:hep-th/9901001",
          "handle:2027/spo.5550190",
          "openalex:W2741809807",
          "wos:000266787900001",
          "vhl:biblio-1234567",
          "issn:1471-244X",
          "isbn:9780306406157",
          "isni:0000000121581279",
          "fundref:501100000272",
          "mesh:D001523Q000628",
          "url:https://example.org/%20/?a=b#c",
          "url:urn:example:a",
          "local:\u0000 a:b \"c\" \uFFFE",
          "doi:10.1234/\u00E9#?[x]{y}|\\^`%+\uD83D\uDE00",
          "doi:10.1234/a/../b");

  private final Random random;
  private final NastyText text;
  private @Nullable Owner owner;

  /** How many nodes the record under construction has in the fields to which references lead. */
  private record Owner(NodeType<?> type, Map<String, Integer> sizes) {}

  /** A maker of records for that seed. */
  public RandomRecords(long seed) {
    // Neighbouring seeds give nearly the same first numbers.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.text = new NastyText(random);
  }

  /** A study or, one time in four, a publication. */
  public EvidenceRecord record() {
    return random.nextInt(4) == 0 ? publication() : study();
  }

  /** A study. */
  public Study study() {
    return (Study) owned(ModelTypes.STUDY, true);
  }

  /** A publication with an IRI of its own. */
  public Publication publication() {
    return (Publication) owned(ModelTypes.PUBLICATION, true);
  }

  /** A header with an IRI. */
  public Catalogue catalogue() {
    Catalogue made = (Catalogue) owned(ModelTypes.CATALOGUE, true);
    return Catalogue.builder().from(made).id(iri()).build();
  }

  private Object owned(NodeType<?> type, boolean alone) {
    Owner outer = owner;
    Map<String, Integer> sizes = new HashMap<>();
    for (Field<?> field : type.fields()) {
      if (field.kind() == ValueKind.NODE && field.cardinality() == Cardinality.LIST) {
        sizes.put(field.nodeType().orElseThrow().name(), size());
      }
    }
    owner = new Owner(type, sizes);
    try {
      return node(type, 0, alone);
    } finally {
      owner = outer;
    }
  }

  private int size() {
    int roll = random.nextInt(12);
    return roll < 6 ? 0 : roll < 10 ? 1 : roll - 8;
  }

  private Object node(NodeType<?> type, int depth, boolean alone) {
    InvalidValueException last = null;
    for (int i = 0; i < TRIES; i++) {
      Object builder = type.newBuilder();
      for (Field<?> field : type.fields()) {
        fill(type, field, builder, depth, alone);
      }
      try {
        return type.build(builder);
      } catch (InvalidValueException unlucky) {
        last = unlucky;
      }
    }
    throw new IllegalStateException("no valid " + type.name() + " in " + TRIES + " tries", last);
  }

  private void fill(NodeType<?> type, Field<?> field, Object builder, int depth, boolean alone) {
    boolean recordId = field.name().equals("id") && (type == ModelTypes.STUDY || alone);
    if (recordId && field.kind() == ValueKind.IRI) {
      field.set(builder, iri());
      return;
    }
    if (field.name().equals("id")) {
      return;
    }
    if (field.cardinality().many()) {
      field.set(builder, values(field, depth));
    } else if (field.cardinality() == Cardinality.REQUIRED || random.nextInt(3) == 0) {
      Object value = value(field, depth);
      if (value != null) {
        field.set(builder, value);
      }
    }
  }

  private List<Object> values(Field<?> field, int depth) {
    List<Object> values = new ArrayList<>();
    int size = depth >= DEEPEST && !field.name().equals("members") ? 0 : size();
    if (field.kind() == ValueKind.NODE && depth == 0 && owner != null) {
      size = owner.sizes().getOrDefault(field.nodeType().orElseThrow().name(), size);
    }
    for (int i = 0; i < size; i++) {
      Object value = value(field, depth);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable Object value(Field<?> field, int depth) {
    return switch (field.kind()) {
      case TEXT -> field.cardinality() == Cardinality.SET ? oneLanguage() : text();
      case STRING -> string(field);
      case LANGUAGE -> TAGS.get(random.nextInt(TAGS.size()));
      case POINTER -> random.nextBoolean() ? "" : "/" + text.word() + "/0/a~1b~0";
      case CONCEPT -> concept(field);
      case CODED -> coded(field);
      case INTEGER -> integer();
      case DECIMAL -> decimal();
      case BOOLEAN -> random.nextBoolean();
      case DATE -> date();
      case INTERVAL -> interval();
      case IRI -> iri();
      case IDENTIFIER -> identifier();
      case REFERENCE -> reference(field);
      case NODE -> child(field.nodeType().orElseThrow(), depth + 1);
    };
  }

  private @Nullable Object child(NodeType<?> type, int depth) {
    if (type == ModelTypes.QUOTE) {
      return quote();
    }
    if (type == ModelTypes.PUBLICATION) {
      return owned(type, false);
    }
    return node(type, depth, false);
  }

  private @Nullable Quote quote() {
    if (owner == null || owner.sizes().getOrDefault("SourceRecord", 0) == 0) {
      return null;
    }
    Quote.Builder quote =
        Quote.builder().source(Reference.of("#source-" + (1 + random.nextInt(sources()))));
    String exact = text.next();
    int length = exact.codePointCount(0, exact.length());
    if (random.nextBoolean()) {
      long start = random.nextInt(100_000);
      quote.start(start).end(start + length);
    }
    if (random.nextBoolean() && length <= 300) {
      quote.exact(exact);
    }
    if (random.nextBoolean()) {
      quote.attributedTo(text());
    }
    if (random.nextBoolean()) {
      quote.field("/designs");
    }
    return quote.build();
  }

  private int sources() {
    return owner == null ? 0 : owner.sizes().getOrDefault("SourceRecord", 0);
  }

  private @Nullable Reference reference(Field<?> field) {
    if (field.iriAllowed() && random.nextBoolean()) {
      return Reference.of(iri());
    }
    Owner from = owner;
    if (from == null) {
      return null;
    }
    for (String type : field.referable()) {
      for (Field<?> candidate : fields(from.type())) {
        if (candidate.kind() == ValueKind.NODE
            && candidate.cardinality() == Cardinality.LIST
            && candidate.nodeType().orElseThrow().name().equals(type)) {
          int size = from.sizes().getOrDefault(type, 0);
          if (size > 0) {
            return Reference.of("#" + candidate.segment() + "-" + (1 + random.nextInt(size)));
          }
        }
      }
    }
    return null;
  }

  private static List<Field<?>> fields(NodeType<?> type) {
    return List.copyOf(type.fields());
  }

  private String string(Field<?> field) {
    if (field.name().equals("code") || field.name().equals("sha256")) {
      return PLACES.get(random.nextInt(PLACES.size()));
    }
    if (field.name().equals("schemaVersion")) {
      return "1.0";
    }
    return text.next();
  }

  private Text text() {
    if (random.nextInt(3) > 0) {
      return oneLanguage();
    }
    Map<String, String> translations = new TreeMap<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      translations.put(TAGS.get(random.nextInt(TAGS.size())), text.next());
    }
    return Text.of(translations);
  }

  private Text oneLanguage() {
    return random.nextBoolean()
        ? Text.of(text.next())
        : Text.of(TAGS.get(random.nextInt(TAGS.size())), text.next());
  }

  private Concept concept(Field<?> field) {
    List<ConceptScheme<?>> all = List.copyOf(ConceptSchemes.all());
    ConceptScheme<?> scheme = field.scheme().orElseGet(() -> all.get(random.nextInt(all.size())));
    return switch (random.nextInt(6)) {
      case 0 -> scheme.labelled(Text.of(text.word() + text.next()));
      case 1 -> scheme.of(iri(), null);
      case 2, 3 -> shared(scheme);
      default -> scheme.terms().get(random.nextInt(scheme.terms().size()));
    };
  }

  /**
   * From few IRIs, with and without labels, so that a set, and several fields of a node, often hold
   * one IRI under different labels.
   */
  private Concept shared(ConceptScheme<?> scheme) {
    Iri iri = Iri.of("https://example.org/concept/" + (1 + random.nextInt(2)));
    return switch (random.nextInt(4)) {
      case 0 -> scheme.of(iri, null);
      case 1 -> scheme.of(iri, Text.of("Ours"));
      case 2 -> scheme.of(iri, Text.of(Map.of("en", "Ours", "cy", "Ein un ni")));
      default -> scheme.of(iri, Text.of("en", "Named " + text.next()));
    };
  }

  private Coded coded(Field<?> field) {
    List<Coded> codes = List.copyOf(field.codes().values());
    return codes.get(random.nextInt(codes.size()));
  }

  private Long integer() {
    return random.nextInt(20) == 0 ? 40_927_000_000L : 1L + random.nextInt(3000);
  }

  private BigDecimal decimal() {
    return switch (random.nextInt(5)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> BigDecimal.ONE;
      case 2 -> new BigDecimal("0.9700");
      case 3 -> new BigDecimal("1E-9");
      default -> BigDecimal.valueOf(random.nextInt(1000), 3);
    };
  }

  private PartialDate date() {
    int year = 1800 + random.nextInt(301);
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(year);
      case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
      default -> PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private Interval interval() {
    String from = date().toString();
    return switch (random.nextInt(3)) {
      case 0 -> Interval.of(from + "/..");
      case 1 -> Interval.of("../" + from);
      default -> Interval.of(from + "/" + from);
    };
  }

  private Iri iri() {
    String name = text.word() + random.nextInt(1_000_000);
    return Iri.of(
        switch (random.nextInt(5)) {
          case 0 -> "https://example.org/study/" + name;
          case 1 -> "http://www.wikidata.org/entity/Q" + random.nextInt(1_000_000);
          case 2 -> "https://example.org/\u00FC\u4E2D/" + name + "?a=b&c='(d)'";
          case 3 -> "urn:uuid:00000000-0000-5000-8000-" + (100_000_000_000L + random.nextInt(999));
          default -> "https://example.org/%20/" + name + ";x=~1,2";
        });
  }

  private Identifier identifier() {
    int number = 1 + random.nextInt(9_999_999);
    return switch (random.nextInt(12)) {
      case 8, 9, 10 -> Identifier.of(IDENTIFIERS.get(random.nextInt(IDENTIFIERS.size())));
      case 0 -> Identifier.of(IdentifierScheme.PMID, Integer.toString(number));
      case 1 -> Identifier.of(IdentifierScheme.PMCID, "PMC" + number);
      case 2 -> Identifier.of(IdentifierScheme.DOI, "10.1002/(sici)1097-4571<" + number + ">x;2-o");
      case 3 -> Identifier.of(IdentifierScheme.ORCID, "0000-0002-1694-233X");
      case 4 -> Identifier.of(IdentifierScheme.ROR, "02y3ad647");
      case 5 -> Identifier.of(IdentifierScheme.PROSPERO, "CRD42022362099");
      case 6 -> Identifier.of(IdentifierScheme.LOCAL, "study " + number);
      default -> Identifier.of(IdentifierScheme.DOI, "10.1186/s" + number);
    };
  }
}
