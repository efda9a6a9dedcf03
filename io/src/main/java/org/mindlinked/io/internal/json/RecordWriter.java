package org.mindlinked.io.internal.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.model.structure.ValueKind;

/** Writes records as JSON, plain or linked, in declared order. For one thread. */
final class RecordWriter {
  private static final Map<String, byte[]> NAMES = names();
  private static final byte[] TYPE = JsonBytes.quoted("type");
  private static final byte[] ID = JsonBytes.quoted("id");
  private static final byte[] POSITION = JsonBytes.quoted("position");
  private static final byte[] CONTEXT = JsonBytes.quoted("@context");
  private static final byte[] SCHEMA_VERSION = JsonBytes.quoted("schemaVersion");
  private static final byte[] LABELS = JsonBytes.quoted("labels");
  private static final byte[] LABEL = JsonBytes.quoted("label");
  private static final byte[] LABEL_OF = JsonBytes.quoted("labelOf");
  private static final byte[] LABEL_IN = JsonBytes.quoted("labelIn");
  private static final byte[] DOI = JsonBytes.quoted("doi");
  private static final byte[] PMID = JsonBytes.quoted("pmid");
  private static final byte[] SEE_ALSO = JsonBytes.quoted("seeAlso");
  private static final byte[] AGENT = JsonBytes.quoted("agent");
  private static final byte[] YEAR = JsonBytes.quoted("year");
  private static final byte[] START = JsonBytes.quoted("start");
  private static final byte[] END = JsonBytes.quoted("end");
  private static final byte[] START_YEAR = JsonBytes.quoted("startYear");
  private static final byte[] END_YEAR = JsonBytes.quoted("endYear");

  private static final int LONGEST_INLINE = 100;

  private final JsonBytes out;
  private final WriteOptions options;
  private final boolean linked;

  /**
   * What stands before the fragments of linked JSON: nothing, where a processor can resolve them.
   */
  private String base = "";

  RecordWriter(JsonBytes out, WriteOptions options, boolean linked) {
    this.out = out;
    this.options = options;
    this.linked = linked;
  }

  private static Map<String, byte[]> names() {
    Map<String, byte[]> names = new HashMap<>();
    for (var type : org.mindlinked.model.structure.ModelTypes.all()) {
      for (var field : type.fields()) {
        names.put(field.name(), JsonBytes.quoted(field.name()));
      }
    }
    return names;
  }

  /** Writes a record. */
  void record(EvidenceRecord record) {
    TypePlan plan = record instanceof Study ? TypePlan.STUDY : TypePlan.PUBLICATION;
    base = linked ? baseOf(record.recordId()) : "";
    out.openObject();
    if (linked) {
      out.name(CONTEXT);
      out.raw("[\"" + Mindlinked.CONTEXT + '"');
      out.comma();
      out.raw("{\"@base\"");
      out.colon();
      out.string(record.recordId().toString());
      out.raw("}]");
    }
    fields(plan, record, "", "", 0);
    out.closeObject();
  }

  /** Processors decode percent escapes of a base when they resolve against it. */
  private static String baseOf(Iri id) {
    String text = id.toString();
    return text.indexOf('%') < 0 ? "" : text;
  }

  /**
   * Writes the properties of a catalogue's header, in an object that the caller opens and closes.
   * Linked JSON without a header is a graph of records that stand in no catalogue.
   */
  void header(@Nullable Catalogue given) {
    if (linked) {
      linkedHeader(given);
    } else if (given == null) {
      out.name(TYPE);
      out.string(TypePlan.CATALOGUE.name);
      out.name(SCHEMA_VERSION);
      out.string(Mindlinked.SCHEMA_VERSION);
    } else {
      headerFields(Catalogue.builder().from(given));
    }
  }

  private void linkedHeader(@Nullable Catalogue given) {
    out.name(CONTEXT);
    out.raw("[\"" + Mindlinked.CONTEXT + '"');
    out.comma();
    if (given == null) {
      out.raw("{\"records\"");
      out.colon();
      out.raw("\"@graph\"}]");
      return;
    }
    Iri id = RecordIris.catalogue(given);
    base = baseOf(id);
    out.raw("{\"@base\"");
    out.colon();
    out.string(id.toString());
    out.raw("}]");
    headerFields(Catalogue.builder().from(given).id(id));
  }

  private void headerFields(Catalogue.Builder header) {
    Catalogue current = header.schemaVersion(Mindlinked.SCHEMA_VERSION).build();
    fields(TypePlan.CATALOGUE, current, "", "", 0);
  }

  /**
   * Writes a node's properties.
   *
   * @param fragment its fragment without {@code #}, empty for the record; linked JSON only
   * @param owner that of the study or publication to which its references are relative
   * @param position its position in a list of several, from 1; otherwise 0
   */
  private void fields(TypePlan plan, Object node, String fragment, String owner, int position) {
    boolean own =
        plan == TypePlan.STUDY || plan == TypePlan.PUBLICATION || plan == TypePlan.CATALOGUE;
    if (linked ? !plan.type.embedded() : own) {
      out.name(TYPE);
      out.string(plan.name);
    }
    if (!fragment.isEmpty()) {
      out.name(ID);
      out.string(base + '#' + fragment);
      if (position > 0 && !isLast(node)) {
        out.name(POSITION);
        out.raw(Integer.toString(position));
      }
    }
    String inside = plan == TypePlan.PUBLICATION ? fragment : owner;
    for (FieldPlan field : plan.fields) {
      if (leftOut(plan, field)) {
        continue;
      }
      Object value = field.field.get(node);
      if (value == null || (field.many && ((Collection<?>) value).isEmpty())) {
        continue;
      }
      out.name(requireNonNull(NAMES.get(field.name), field.name));
      if (field.many) {
        values(field, (Collection<?>) value, fragment, inside);
      } else {
        value(field, value, fragment, inside, 0);
      }
    }
    if (linked) {
      shortcuts(plan, node);
      labels(plan, node, fragment);
    }
  }

  /** The last of a list that its source shortens in the middle has no known position. */
  private static boolean isLast(Object node) {
    return node instanceof Contribution contribution && contribution.last().orElse(false);
  }

  private boolean leftOut(TypePlan plan, FieldPlan field) {
    return (!options.evidence() && field.name.equals("evidence"))
        || (!options.references()
            && plan == TypePlan.PUBLICATION
            && field.name.equals("references"));
  }

  private void values(FieldPlan field, Collection<?> values, String fragment, String owner) {
    if (field.kind == ValueKind.NODE) {
      out.openList();
      int position = 0;
      for (Object each : values) {
        position++;
        out.element();
        child(field, each, fragment, owner, position, values.size() > 1);
      }
      out.closeList();
      return;
    }
    if (field.kind == ValueKind.TEXT && field.set) {
      texts(values);
      return;
    }
    out.raw('[');
    boolean first = true;
    int labelled = 0;
    for (Object each : values) {
      if (!first) {
        out.comma();
      }
      first = false;
      if (each instanceof Concept concept && concept.iri().isEmpty()) {
        labelled++;
      }
      value(field, each, fragment, owner, labelled);
    }
    out.raw(']');
  }

  private void child(
      FieldPlan field, Object node, String fragment, String owner, int position, boolean several) {
    TypePlan plan = requireNonNull(field.node, field.name);
    if (!out.isReadable() || !isLeaf(plan, node)) {
      object(plan, field, node, fragment, owner, position, several);
      return;
    }
    int before = out.size();
    boolean outer = out.inline(true);
    object(plan, field, node, fragment, owner, position, several);
    out.inline(outer);
    if (!outer && out.size() - before > LONGEST_INLINE) {
      out.backTo(before);
      object(plan, field, node, fragment, owner, position, several);
    }
  }

  /** Whether a node has none below, so that it may stand on one line if it is short. */
  private static boolean isLeaf(TypePlan plan, Object node) {
    for (FieldPlan field : plan.fields) {
      if (field.kind == ValueKind.NODE) {
        Object value = field.field.get(node);
        if (value != null
            && !(value instanceof Collection<?> many && many.isEmpty())
            && !requireNonNull(field.node).type.embedded()) {
          return false;
        }
      }
    }
    return true;
  }

  private void object(
      TypePlan plan,
      FieldPlan field,
      Object node,
      String fragment,
      String owner,
      int position,
      boolean several) {
    out.openObject();
    if (linked && !plan.type.embedded()) {
      fields(
          plan, node, below(fragment, field.field.step(position)), owner, several ? position : 0);
    } else {
      fields(plan, node, "", owner, 0);
    }
    out.closeObject();
  }

  private static String below(String fragment, String step) {
    return fragment.isEmpty() ? step : fragment + '.' + step;
  }

  /** A set of texts: a plain list if no language is told, else lists by language. */
  private void texts(Collection<?> texts) {
    boolean plain = true;
    for (Object text : texts) {
      plain &= ((Text) text).isPlain();
    }
    if (plain) {
      list(texts.stream().map(text -> ((Text) text).any()).toList());
      return;
    }
    Map<String, List<String>> byTag = new java.util.TreeMap<>(Comparator.naturalOrder());
    for (Object each : texts) {
      Text text = (Text) each;
      if (text.isPlain()) {
        byTag.computeIfAbsent("@none", tag -> new ArrayList<>()).add(text.any());
      } else {
        text.forEachTranslation(
            (tag, words) -> byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(words));
      }
    }
    out.raw('{');
    boolean first = true;
    for (Map.Entry<String, List<String>> entry : byTag.entrySet()) {
      if (!first) {
        out.comma();
      }
      first = false;
      out.string(entry.getKey());
      out.colon();
      list(entry.getValue());
    }
    out.raw('}');
  }

  private void list(Collection<String> words) {
    out.raw('[');
    boolean first = true;
    for (String word : words) {
      if (!first) {
        out.comma();
      }
      first = false;
      out.string(word);
    }
    out.raw(']');
  }

  private void value(FieldPlan field, Object value, String fragment, String owner, int labelled) {
    switch (field.kind) {
      case NODE -> child(field, value, fragment, owner, 0, false);
      case REFERENCE -> {
        Reference reference = (Reference) value;
        String text = reference.toString();
        if (linked && reference.isLocal()) {
          text =
              base + '#' + (owner.isEmpty() ? text.substring(1) : below(owner, text.substring(1)));
        }
        out.string(text);
      }
      case TEXT -> text((Text) value);
      case CONCEPT -> concept(field, (Concept) value, fragment, Math.max(1, labelled));
      case CODED -> out.string(((Coded) value).token());
      case INTEGER, BOOLEAN -> out.raw(value.toString());
      case DECIMAL -> {
        String plain = ((BigDecimal) value).toPlainString();
        if (linked) {
          out.string(plain);
        } else {
          out.raw(plain);
        }
      }
      case DATE -> date((PartialDate) value);
      case INTERVAL -> interval(field, (Interval) value, fragment);
      default -> out.string(value.toString());
    }
  }

  private void text(Text text) {
    if (text.isPlain()) {
      out.string(text.any());
      return;
    }
    out.raw('{');
    boolean[] first = {true};
    text.forEachTranslation(
        (tag, words) -> {
          if (!first[0]) {
            out.comma();
          }
          first[0] = false;
          out.string(tag);
          out.colon();
          out.string(words);
        });
    out.raw('}');
  }

  private void concept(FieldPlan field, Concept concept, String fragment, int labelled) {
    if (concept.isTerm()) {
      out.string((field.scheme == null ? concept.name() : concept.notation()).orElseThrow());
      return;
    }
    out.raw('{');
    boolean more = false;
    if (concept.iri().isPresent()) {
      out.raw("\"id\"");
      out.colon();
      out.string(concept.iri().get().toString());
      more = true;
    } else if (linked) {
      out.raw("\"id\"");
      out.colon();
      out.string(base + '#' + below(fragment, field.field.segment() + '-' + labelled));
      out.comma();
      out.raw("\"type\"");
      out.colon();
      out.raw("\"Concept\"");
      more = true;
    }
    if (concept.label().isPresent()) {
      if (more) {
        out.comma();
      }
      out.raw("\"label\"");
      out.colon();
      text(concept.label().get());
    }
    out.raw('}');
  }

  private void date(PartialDate date) {
    if (!linked) {
      out.string(date.toString());
      return;
    }
    out.raw("{\"@value\"");
    out.colon();
    out.string(date.toString());
    out.comma();
    out.raw("\"@type\"");
    out.colon();
    out.string(
        switch (date.precision()) {
          case YEAR -> "xsd:gYear";
          case MONTH -> "xsd:gYearMonth";
          case DAY -> "xsd:date";
        });
    out.raw('}');
  }

  private void interval(FieldPlan field, Interval interval, String fragment) {
    if (!linked) {
      out.string(interval.toString());
      return;
    }
    out.openObject();
    out.name(TYPE);
    out.string("Interval");
    out.name(ID);
    out.string(base + '#' + below(fragment, field.field.segment()));
    if (interval.start().isPresent()) {
      out.name(START);
      date(interval.start().get());
      out.name(START_YEAR);
      out.raw(Integer.toString(interval.start().get().year()));
    }
    if (interval.end().isPresent()) {
      out.name(END);
      date(interval.end().get());
      out.name(END_YEAR);
      out.raw(Integer.toString(interval.end().get().year()));
    }
    out.closeObject();
  }

  /** What makes linked data easy to query; our reader does without. */
  private void shortcuts(TypePlan plan, Object node) {
    List<String> dois = new ArrayList<>();
    List<String> pmids = new ArrayList<>();
    List<String> links = new ArrayList<>();
    List<String> agents = new ArrayList<>();
    for (FieldPlan field : plan.fields) {
      // What a review includes is not what identifies it.
      if (field.kind == ValueKind.IDENTIFIER && !field.name.equals("includedIdentifiers")) {
        for (Object each : all(field.field.get(node))) {
          Identifier identifier = (Identifier) each;
          String link = identifier.link().map(Iri::toString).orElse(null);
          if (link != null && !links.contains(link)) {
            links.add(link);
            if (identifier.scheme() == IdentifierScheme.ORCID && node instanceof Contribution) {
              agents.add(link);
            }
          }
          if (identifier.scheme() == IdentifierScheme.DOI) {
            dois.add(identifier.value());
          } else if (identifier.scheme() == IdentifierScheme.PMID) {
            pmids.add(identifier.value());
          }
        }
      }
    }
    shortcut(DOI, dois);
    shortcut(PMID, pmids);
    shortcut(SEE_ALSO, links);
    shortcut(AGENT, agents);
    if (node instanceof Publication publication && publication.issued().isPresent()) {
      out.name(YEAR);
      out.raw(Integer.toString(publication.issued().get().year()));
    } else if (node instanceof Catalogue catalogue && catalogue.issued().isPresent()) {
      out.name(YEAR);
      out.raw(Integer.toString(catalogue.issued().get().year()));
    }
  }

  /** The values of a field, of which there may be many, one or none. */
  private static Collection<?> all(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof Collection<?> many ? many : List.of(value);
  }

  private void shortcut(byte[] name, List<String> values) {
    if (!values.isEmpty()) {
      out.name(name);
      list(values);
    }
  }

  /** The labels that a node gives to concepts from elsewhere, as nodes of the record. */
  private void labels(TypePlan plan, Object node, String fragment) {
    int labels = 0;
    for (FieldPlan field : plan.fields) {
      if (field.kind == ValueKind.CONCEPT) {
        Concept previous = null;
        for (Object each : all(field.field.get(node))) {
          Concept concept = (Concept) each;
          if (concept.isTerm() || concept.iri().isEmpty()) {
            continue;
          }
          // Without a label and with several, side by side, in that order.
          if (previous != null
              && previous.label().isEmpty()
              && previous.iri().equals(concept.iri())) {
            label(field, previous, fragment, ++labels);
          }
          if (concept.label().isPresent()) {
            label(field, concept, fragment, ++labels);
          }
          previous = concept;
        }
      }
    }
    if (labels > 0) {
      out.closeList();
    }
  }

  private void label(FieldPlan field, Concept concept, String fragment, int number) {
    if (number == 1) {
      out.name(LABELS);
      out.openList();
    }
    out.element();
    out.openObject();
    out.name(TYPE);
    out.string("ConceptLabel");
    out.name(ID);
    out.string(base + '#' + below(fragment, "label-" + number));
    out.name(LABEL_OF);
    out.string(concept.iri().orElseThrow().toString());
    out.name(LABEL_IN);
    out.string(field.name);
    if (concept.label().isPresent()) {
      out.name(LABEL);
      text(concept.label().get());
    }
    out.closeObject();
  }
}
