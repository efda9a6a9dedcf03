package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.mapping.Block.Part;
import org.mindlinked.io.internal.mapping.BoundBlock.BoundCondition;
import org.mindlinked.io.internal.mapping.BoundBlock.BoundFound;
import org.mindlinked.io.internal.mapping.BoundBlock.BoundLink;
import org.mindlinked.io.internal.mapping.BoundBlock.BoundPart;
import org.mindlinked.io.internal.mapping.BoundBlock.BoundRule;
import org.mindlinked.io.internal.mapping.NodePlan.Slot;
import org.mindlinked.io.internal.mapping.Rule.Piece;
import org.mindlinked.io.internal.mapping.Target.Step;
import org.mindlinked.io.internal.table.Cell;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.MalformedIdentifier;
import org.mindlinked.model.Place;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.structure.ModelTypes;

/** A record in the making: takes one row after the other. For one thread. */
final class RecordDraft {
  static final String MALFORMED = "malformedIdentifiers";
  static final String ORGANISATIONS = "organisations";

  private static final char BETWEEN = '\u001F';
  private static final NodePlan ORGANISATION = new NodePlan(ModelTypes.ORGANISATION);
  private static final Slot ORGANISATION_NAME = ORGANISATION.slot("name");

  static {
    ORGANISATION.fed = true;
  }

  private final Mapping mapping;
  private final RowProblems problems;
  private final List<Map<String, NodeDraft>> nodes = new ArrayList<>();
  private final @Nullable NodeDraft[] ofRow;
  private final IdentityHashMap<NodeDraft, Map<String, NodeDraft>> organisations =
      new IdentityHashMap<>();
  private final IdentityHashMap<NodeDraft, Set<String>> said = new IdentityHashMap<>();
  private NodeDraft root;

  // The row that is read.
  private boolean[] aside = new boolean[0];

  RecordDraft(Mapping mapping, RowProblems problems) {
    this.mapping = mapping;
    this.problems = problems;
    this.root = new NodeDraft(mapping.record(), 0);
    this.ofRow = new NodeDraft[mapping.parts()];
    for (int i = 0; i < mapping.parts(); i++) {
      nodes.add(new LinkedHashMap<>());
    }
  }

  /** Begins another record. */
  void begin() {
    root = new NodeDraft(mapping.record(), 0);
    root.said = true;
    nodes.forEach(Map::clear);
    organisations.clear();
    said.clear();
  }

  NodeDraft root() {
    return root;
  }

  /** Whether a cell says nothing. */
  boolean isSkipped(String text) {
    return text.isEmpty() || mapping.skip().contains(text);
  }

  /**
   * Takes a row.
   *
   * @return for each column whether the cell is to be kept aside although it is mapped
   */
  boolean[] take(Row row, BoundBlock block, int columns) {
    aside = new boolean[columns];
    for (BoundRule rule : block.rules) {
      apply(rule, row, root);
    }
    java.util.Arrays.fill(ofRow, null);
    for (BoundPart part : block.parts) {
      take(part, row);
    }
    return aside;
  }

  private void take(BoundPart bound, Row row) {
    for (BoundCondition condition : bound.conditions()) {
      if (!condition.holds(row)) {
        return;
      }
    }
    NodeDraft around = root;
    if (bound.in() != null) {
      NodeDraft found = found(bound.in(), row);
      if (found == null) {
        return;
      }
      around = found;
    }
    Part part = bound.part();
    NodeDraft node = node(bound, around, row);
    if (node == null) {
      return;
    }
    ofRow[part.index()] = node;
    for (BoundRule rule : bound.rules()) {
      apply(rule, row, node);
    }
    for (BoundLink link : bound.links()) {
      link(link, row, node);
    }
    if (node.said) {
      around.said = true;
    }
  }

  private @Nullable NodeDraft node(BoundPart bound, NodeDraft around, Row row) {
    Part part = bound.part();
    if (bound.by() == null) {
      return put(part, around, row);
    }
    String key = key(bound.by(), row);
    if (key == null) {
      return null;
    }
    String whole = around == root ? key : around.row + key;
    NodeDraft known = nodes.get(part.index()).get(whole);
    if (known == null && bound.by().length > 1) {
      known = like(nodes.get(part.index()), whole);
    }
    if (known == null) {
      known = put(part, around, row);
      known.said = true;
      nodes.get(part.index()).put(whole, known);
    }
    return known;
  }

  /** The only node that differs from a key by nothing but empty cells, which tell nothing apart. */
  private static @Nullable NodeDraft like(Map<String, NodeDraft> known, String key) {
    Map.Entry<String, NodeDraft> found = null;
    for (Map.Entry<String, NodeDraft> entry : known.entrySet()) {
      if (isLike(entry.getKey(), key)) {
        if (found != null && found.getValue() != entry.getValue()) {
          return null;
        }
        found = entry;
      }
    }
    if (found == null) {
      return null;
    }
    NodeDraft node = found.getValue();
    if (key.length() > found.getKey().length()) {
      known.remove(found.getKey());
    }
    known.put(key, node);
    return node;
  }

  private static boolean isLike(String one, String other) {
    String[] a = one.split(String.valueOf(BETWEEN), -1);
    String[] b = other.split(String.valueOf(BETWEEN), -1);
    boolean same = a.length == b.length;
    for (int i = 0; same && i < a.length; i++) {
      same = a[i].equals(b[i]) || (i > 0 && (a[i].isEmpty() || b[i].isEmpty()));
    }
    return same;
  }

  private static NodeDraft put(Part part, NodeDraft around, Row row) {
    NodeDraft node = new NodeDraft(part.plan(), row.number());
    NodeDraft holder = around;
    for (Step step : part.list().steps()) {
      holder = holder.inner(step.slot(), step.place(), step.node(), row.number());
      holder.said = true;
    }
    Slot slot = part.list().leaf();
    boolean said = holder.said;
    if (slot.many()) {
      holder.add(slot, node);
    } else {
      holder.value(slot, node);
    }
    holder.said = said;
    return node;
  }

  /** What tells a node from others; null if all cells are empty. */
  private @Nullable String key(int[] columns, Row row) {
    StringBuilder key = new StringBuilder();
    boolean says = columns.length == 0;
    for (int column : columns) {
      String text = column == BoundBlock.MISSING ? "" : row.text(column).strip();
      boolean skipped = isSkipped(text);
      says |= !skipped;
      key.append(BETWEEN).append(skipped ? "" : text);
    }
    return says ? key.toString() : null;
  }

  private @Nullable NodeDraft found(BoundFound bound, Row row) {
    Part part = bound.found().part();
    if (bound.by() == null) {
      return ofRow[part.index()];
    }
    String key = key(bound.by(), row);
    if (key == null) {
      return null;
    }
    Map<String, NodeDraft> known = nodes.get(part.index());
    NodeDraft found = known.get(key);
    if (found == null && part.in() != null) {
      found =
          known.entrySet().stream()
              .filter(entry -> entry.getKey().endsWith(key))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(null);
    }
    if (found == null) {
      problems.error(
          IoCodes.JOIN,
          "no "
              + part.name()
              + " "
              + Shown.of(key.substring(1).replace(BETWEEN, ' '))
              + " in this record",
          "look for other spellings in both tables; the row that makes it comes first",
          row.location());
    }
    return found;
  }

  private void link(BoundLink bound, Row row, NodeDraft node) {
    NodeDraft other = found(bound.found(), row);
    if (other == null) {
      return;
    }
    Target target = bound.link().target();
    NodeDraft holder = holder(target, node, row);
    Slot slot = target.leaf();
    boolean said = holder.said;
    if (slot.many()) {
      if (!(holder.value(slot) instanceof List<?> list) || !list.contains(other)) {
        holder.add(slot, other);
      }
    } else if (holder.value(slot) == null) {
      holder.value(slot, other);
    }
    holder.said = said;
  }

  private static NodeDraft holder(Target target, NodeDraft node, Row row) {
    NodeDraft holder = node;
    for (Step step : target.steps()) {
      holder = holder.inner(step.slot(), step.place(), step.node(), row.number());
    }
    return holder;
  }

  // Cells.

  private void apply(BoundRule bound, Row row, NodeDraft node) {
    Rule rule = bound.rule();
    if (rule.targets().isEmpty()) {
      return;
    }
    Cell cell = null;
    String text;
    if (rule.source() == null) {
      text = filled(bound, row);
    } else {
      text = row.text(bound.column()).strip();
      if (isSkipped(text) || rule.skip().contains(text)) {
        return;
      }
    }
    if (text == null) {
      return;
    }
    for (BoundCondition condition : bound.conditions()) {
      if (!condition.holds(row)) {
        aside[bound.column()] = true;
        return;
      }
    }
    if (isAsLast(bound, node, text) || isRepeated(bound, node, text)) {
      return;
    }
    if (rule.splitting() == null) {
      cell = rule.source() == null ? null : row.cell(bound.column());
      for (int i = 0; i < rule.targets().size(); i++) {
        set(bound, i, text, cell, row, node);
      }
      return;
    }
    List<String> parts = rule.splitting().split(text);
    if (!rule.inTurn()) {
      for (String part : parts) {
        for (int i = 0; i < rule.targets().size(); i++) {
          set(bound, i, part, null, row, node);
        }
      }
      return;
    }
    if (parts.size() > rule.targets().size()) {
      keepAside(bound);
    }
    for (int i = 0; i < Math.min(parts.size(), rule.targets().size()); i++) {
      set(bound, i, parts.get(i), null, row, node);
    }
  }

  /** Whether the row before has said the same of the same node. */
  private boolean isAsLast(BoundRule bound, NodeDraft node, String text) {
    BoundBlock.Last last = bound.last();
    if (last.node == node && last.text.equals(text)) {
      if (last.aside) {
        keepAside(bound);
      }
      return true;
    }
    last.node = node;
    last.text = text;
    last.aside = false;
    return false;
  }

  /** Whether another row of the record has said the same of many values, or of new nodes. */
  private boolean isRepeated(BoundRule bound, NodeDraft node, String text) {
    return bound.adds()
        && !mapping.key().isEmpty()
        && !said.computeIfAbsent(node, unused -> new HashSet<>()).add("+" + bound.index() + text);
  }

  /** A text with cells in it; null if one of them is empty. */
  private @Nullable String filled(BoundRule bound, Row row) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = bound.rule().template();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).column() == null) {
        text.append(pieces.get(i).words());
      } else {
        String cell = row.text(bound.pieces()[i]).strip();
        if (isSkipped(cell)) {
          return null;
        }
        text.append(cell);
      }
    }
    return text.toString();
  }

  private void keepAside(BoundRule bound) {
    bound.last().aside = true;
    if (bound.column() != BoundBlock.MISSING && bound.column() < aside.length) {
      aside[bound.column()] = true;
    }
  }

  private void set(
      BoundRule bound, int at, String text, @Nullable Cell cell, Row row, NodeDraft node) {
    Rule rule = bound.rule();
    Target target = rule.targets().get(at);
    String words = text;
    boolean unknownWord = false;
    Map<String, java.util.Optional<String>> table = rule.style().words();
    if (table != null) {
      java.util.Optional<String> meaning = table.get(text.toLowerCase(java.util.Locale.ROOT));
      if (meaning != null && meaning.isEmpty()) {
        keepAside(bound);
        return;
      }
      unknownWord = meaning == null;
      words = meaning == null ? text : meaning.get();
    }
    Object value = read(bound.readings().get(at), words, table == null ? cell : null);
    if (value instanceof Unfit unfit) {
      value = instead(bound, target, text, unfit, row, node);
    } else if (unknownWord) {
      value = doubted(bound, text, value, "a word of the table of words", null, row);
    }
    if (value != null) {
      put(bound, target, value, row, node);
    }
  }

  private static Object read(Reading reading, String text, @Nullable Cell cell) {
    try {
      return reading.read(text, cell);
    } catch (InvalidValueException e) {
      return new Unfit("something else: " + e.diagnostics().get(0).message(), null);
    }
  }

  /** What stands for a text that is not what it should be; null for nothing. */
  private @Nullable Object instead(
      BoundRule bound, Target target, String text, Unfit unfit, Row row, NodeDraft node) {
    if (unfit.instead() instanceof Concept word) {
      return doubted(bound, text, word, unfit.expected(), unfit.hint(), row);
    }
    if (unfit.instead() instanceof MalformedIdentifier malformed
        && bound.rule().otherwise() != Otherwise.REFUSE
        && target.holder().type.field(MALFORMED) != null) {
      NodeDraft holder = holder(target, node, row);
      holder.add(target.holder().slot(MALFORMED), malformed);
      return null;
    }
    keepAside(bound);
    boolean refused = !bound.rule().unfitAside();
    String message = called(bound) + " holds " + Shown.of(text) + ", expected " + unfit.expected();
    if (refused) {
      problems.error(IoCodes.CELL_VALUE, message, unfit.hint(), row.location());
    } else if (bound.rule().otherwise() == Otherwise.WARN) {
      problems.warning(IoCodes.CELL_VALUE, message, unfit.hint(), row.location());
    }
    return null;
  }

  /** A word that is not known: kept, with a warning or not, or refused. */
  private @Nullable Object doubted(
      BoundRule bound, String text, Object word, String expected, @Nullable String hint, Row row) {
    String message = called(bound) + " holds " + Shown.of(text) + ", expected " + expected;
    String advice =
        hint == null
            ? "add it to the table, or say otherwise: keep"
            : hint + ", or otherwise: keep";
    switch (bound.rule().otherwise()) {
      case REFUSE -> {
        problems.error(IoCodes.CELL_WORD, message, hint, row.location());
        return null;
      }
      case ASIDE -> {
        keepAside(bound);
        return null;
      }
      case WARN -> {
        if (problems.isNew(bound.name() + BETWEEN + text)) {
          problems.warning(
              IoCodes.CELL_WORD, message + "; it stays a word", advice, row.location());
        }
      }
      case KEEP -> {}
    }
    return word;
  }

  private static String called(BoundRule bound) {
    return bound.column() == BoundBlock.MISSING
        ? "the text of several columns"
        : "column " + Shown.of(bound.name());
  }

  private void put(BoundRule bound, Target target, Object value, Row row, NodeDraft node) {
    NodeDraft holder = node;
    NodeDraft owner = root;
    node.said = true;
    for (Step step : target.steps()) {
      holder = holder.inner(step.slot(), step.place(), step.node(), row.number());
      holder.said = true;
      owner = holder.plan.isPublication() ? holder : owner;
    }
    Slot slot = target.leaf();
    Object whole =
        value instanceof Readings.OrganisationName name
            ? organisation(name.name(), owner, row)
            : value;
    boolean one = !slot.many() || bound.rule().once();
    Object first = one ? holder.first(slot) : null;
    if (first != null && bound.rule().source() == null) {
      return; // words of a mapping give way to a cell
    }
    if (first != null) {
      second(bound, holder, slot, first, whole, row);
    } else if (slot.many()) {
      holder.add(slot, whole);
    } else {
      holder.value(slot, whole);
    }
  }

  /** A second value for what is said once. */
  private void second(
      BoundRule bound, NodeDraft holder, Slot slot, Object first, Object value, Row row) {
    if (first.equals(value)) {
      return;
    }
    if (first instanceof Text text
        && value instanceof Text other
        && areOfTwoLanguages(text, other)) {
      Map<String, String> all = new HashMap<>(text.translations());
      all.putAll(other.translations());
      holder.value(slot, Text.of(all));
      return;
    }
    keepAside(bound);
    if (!isNew(bound, holder, row)) {
      return;
    }
    String cell = bound.column() == BoundBlock.MISSING ? "" : row.text(bound.column()).strip();
    problems.warning(
        IoCodes.ROWS_DIFFER,
        called(bound)
            + " holds "
            + Shown.of(cell)
            + ", but another row of this record, or another"
            + " column, has said "
            + slot.field.name()
            + " of the "
            + holder.plan.type.name()
            + " otherwise: "
            + Shown.of(words(first)),
        "the first stays, the other is kept aside; if both are right, map the column to a part",
        row.location());
  }

  /** Whether no other row of the record has said so before. */
  private boolean isNew(BoundRule bound, NodeDraft node, Row row) {
    return said.computeIfAbsent(node, unused -> new HashSet<>())
        .add(bound.index() + row.text(bound.column()));
  }

  private static String words(Object value) {
    if (value instanceof Text text) {
      return text.any();
    }
    if (value instanceof Place place) {
      return place.name().map(Text::any).or(place::code).orElse("");
    }
    return value instanceof Coded coded ? coded.token() : value.toString();
  }

  private static boolean areOfTwoLanguages(Text a, Text b) {
    return !a.isPlain()
        && !b.isPlain()
        && b.translations().keySet().stream().noneMatch(language -> a.in(language).isPresent());
  }

  private NodeDraft organisation(String name, NodeDraft owner, Row row) {
    return organisations
        .computeIfAbsent(owner, unused -> new HashMap<>())
        .computeIfAbsent(
            name,
            words -> {
              NodeDraft made = new NodeDraft(ORGANISATION, row.number());
              made.value(ORGANISATION_NAME, Text.of(words));
              owner.add(owner.plan.slot(ORGANISATIONS), made);
              return made;
            });
  }

  /** The row of the first line of the record, for messages. */
  static SourceLocation place(List<Row> rows) {
    return rows.get(0).location();
  }
}
