package org.mindlinked.io.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.mapping.Block.Found;
import org.mindlinked.io.internal.mapping.Block.Link;
import org.mindlinked.io.internal.mapping.Block.Part;
import org.mindlinked.io.internal.mapping.Branch.Fields;
import org.mindlinked.io.internal.mapping.Branch.Many;
import org.mindlinked.io.internal.mapping.Branch.Word;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** Reads and checks a mapping, so that all that is wrong with it is told at once. */
public final class MappingReader {
  static final List<String> WHOLE =
      List.of(
          "name",
          "description",
          "record",
          "recognise",
          "optionalColumns",
          "sheet",
          "headerRow",
          "key",
          "rows",
          "id",
          "skip",
          "numbers",
          "dates",
          "words",
          "columns",
          "constants",
          "parts",
          "joins");

  static final List<String> PART =
      List.of("at", "in", "by", "repeat", "when", "unless", "columns", "constants", "refers");

  static final List<String> JOIN =
      List.of("file", "sheet", "key", "optional", "columns", "constants", "parts");

  private static final int MOST_CHARACTERS = 1 << 20;

  private final Faults faults = new Faults();
  private final Paths paths = new Paths(faults);
  private final RuleReader rules = new RuleReader(faults, paths);
  private final Map<String, Part> parts = new HashMap<>();
  private NodePlan root = new NodePlan(ModelTypes.STUDY);

  private MappingReader() {}

  /**
   * Reads a mapping.
   *
   * @param file what messages call it
   * @param text YAML or JSON
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException with all that is wrong
   */
  public static Mapping read(String file, String text) {
    MappingReader reader = new MappingReader();
    Fields fields = Tree.read(file, text, reader.faults);
    Mapping mapping = fields == null ? null : reader.whole(new Said(fields, reader.faults), file);
    reader.faults.raise(null);
    if (mapping == null) {
      throw new IllegalStateException("a mapping without a fault is there");
    }
    return mapping;
  }

  /**
   * Reads a mapping in UTF-8, at most a mebibyte of it.
   *
   * @param file what messages call it
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException with all that is wrong
   */
  public static Mapping read(String file, InputStream in) throws IOException {
    return read(file, ReadyMappings.Texts.read(in, MOST_CHARACTERS));
  }

  private Mapping whole(Said said, String file) {
    said.only(WHOLE);
    if (!said.has("record")) {
      faults.form(
          said.spot(), "record is missing: what a row is", "write record: Study, or Publication");
    }
    boolean study = said.choice("record", "Study", "Study", "Publication").equals("Study");
    NodeType<?> type = study ? ModelTypes.STUDY : ModelTypes.PUBLICATION;
    root = new NodePlan(type);
    root.slot("sources"); // where rows are kept
    root.fed = true;
    rules.defaults(said, root);
    Block main = new Block();
    block(said, main);
    List<Named> key = said.named("key");
    List<Join> joins = joins(said, key);
    String name = said.word("name");
    String description = said.word("description");
    return new Mapping(
        name == null ? file : name,
        description == null ? "" : description,
        study,
        root,
        said.words("recognise"),
        said.flag("optionalColumns"),
        said.word("sheet"),
        headerRow(said),
        key,
        said.choice("rows", "together", "together", "apart").equals("apart"),
        said.named("id"),
        said.wordSet("skip"),
        main,
        joins,
        parts.size());
  }

  private int headerRow(Said said) {
    String row = said.word("headerRow");
    if (row == null) {
      return 0;
    }
    if (!row.matches("[1-9][0-9]{0,5}")) {
      faults.form(
          said.spotOf("headerRow"),
          "expected the number of a row from 1, found " + Shown.of(row),
          "write headerRow: 3");
      return 0;
    }
    return Integer.parseInt(row);
  }

  private void block(Said said, Block block) {
    rules.columns(said, root, s -> s, block.rules);
    rules.constants(said, root, s -> s, block.rules);
    Branch value = said.get("parts");
    Said all =
        value == null ? null : Said.object(value, "parts: {arm: {at: interventions}}", faults);
    if (all != null) {
      all.members().forEach((name, part) -> repeated(name, part, block));
    }
  }

  /** A part, or one for each suffix that it is repeated for. */
  private void repeated(String name, Branch value, Block block) {
    Said said = Said.object(value, name + ": {at: interventions, columns: {arm: label}}", faults);
    if (said == null) {
      return;
    }
    said.only(PART);
    List<String> suffixes = said.words("repeat");
    if (said.has("repeat") && name.indexOf("{}") < 0) {
      faults.form(
          said.spotOf("repeat"),
          "a part that is repeated needs {} in its name, where the suffix stands",
          "write \"" + name + "{}\"");
      return;
    }
    if (suffixes.isEmpty()) {
      part(name, said, s -> s, block);
    }
    for (String suffix : suffixes) {
      part(name.replace("{}", suffix), said, s -> s.replace("{}", suffix), block);
    }
  }

  private void part(String name, Said said, UnaryOperator<String> expanded, Block block) {
    if (parts.containsKey(name)) {
      faults.form(said.spot(), "a second part is called \"" + name + "\"", "name it otherwise");
      return;
    }
    Found in = said.has("in") ? found(said.get("in"), expanded) : null;
    String at = said.word("at");
    if (at == null) {
      if (!said.has("at")) {
        faults.form(said.spot(), "at is missing: the list that the part goes to", "at: outcomes");
      }
      return;
    }
    NodePlan around = in == null ? root : in.part().plan();
    Target list = paths.nodes(around, expanded.apply(at), said.spotOf("at"));
    if (list == null) {
      return;
    }
    NodePlan plan = new NodePlan(list.leaf().field.nodeType().orElseThrow());
    plan.fed = true;
    around.fed = true;
    list.steps().forEach(step -> step.node().fed = true);
    List<Named> by =
        said.has("by")
            ? said.named("by").stream()
                .map(column -> new Named(expanded.apply(column.name()), column.spot()))
                .toList()
            : null;
    Part part =
        new Part(
            name,
            parts.size(),
            list,
            plan,
            in,
            by,
            rules.conditions(said, expanded),
            new ArrayList<>(),
            new ArrayList<>());
    parts.put(name, part);
    block.parts.add(part);
    rules.columns(said, plan, expanded, part.rules());
    rules.constants(said, plan, expanded, part.rules());
    links(said, part, expanded);
  }

  private void links(Said said, Part part, UnaryOperator<String> expanded) {
    Branch value = said.get("refers");
    Said refers = value == null ? null : Said.object(value, "refers: {outcome: outcome}", faults);
    if (refers == null) {
      return;
    }
    refers
        .members()
        .forEach(
            (path, to) -> {
              Target target = paths.target(part.plan(), expanded.apply(path), to.spot());
              List<Branch> all = to instanceof Many many ? many.items() : List.of(to);
              for (Branch each : all) {
                Found found = found(each, expanded);
                if (target != null && found != null) {
                  link(part, target, found, each.spot());
                }
              }
            });
  }

  private void link(Part part, Target target, Found found, Spot spot) {
    List<String> allowed = target.leaf().field.referable();
    String type = found.part().plan().type.name();
    if (target.leaf().field.kind() != ValueKind.REFERENCE || !allowed.contains(type)) {
      faults.add(
          IoCodes.MAPPING_PATH,
          spot,
          target.path() + " cannot refer to nodes of type " + type,
          allowed.isEmpty()
              ? target.path() + " holds " + Paths.held(target.leaf().field)
              : "it refers to " + String.join(" or ", allowed));
      return;
    }
    target.steps().forEach(step -> step.node().fed = true);
    part.links().add(new Link(target, found));
  }

  /** A part by its name, or by its name and the columns that tell which of its nodes. */
  private @Nullable Found found(@Nullable Branch value, UnaryOperator<String> expanded) {
    if (value == null) {
      return null;
    }
    List<Named> by = null;
    Branch name = value;
    if (value instanceof Fields fields) {
      Said said = new Said(fields, faults).only(List.of("part", "by"));
      name = said.get("part");
      by =
          said.named("by").stream()
              .map(column -> new Named(expanded.apply(column.name()), column.spot()))
              .toList();
      if (name == null || by.isEmpty()) {
        faults.form(value.spot(), "part or by is missing", "write {part: population, by: Group}");
        return null;
      }
    }
    String word = name instanceof Word ? Said.word(name, faults) : null;
    if (word == null) {
      if (!(name instanceof Word)) {
        faults.form(name.spot(), "expected the name of a part", "write the name of a part above");
      }
      return null;
    }
    Part part = parts.get(expanded.apply(word));
    if (part == null) {
      faults.unknown(
          IoCodes.MAPPING_FORM, name.spot(), "part above", expanded.apply(word), parts.keySet());
      return null;
    }
    if (by != null && (part.by() == null || part.by().size() != by.size())) {
      faults.form(
          value.spot(),
          "by names "
              + by.size()
              + " columns, the part "
              + (part.by() == null ? "none" : part.by().size()),
          "name as many as by: of the part " + part.name());
      return null;
    }
    return new Found(part, by, value.spot());
  }

  private List<Join> joins(Said whole, List<Named> key) {
    List<Join> joins = new ArrayList<>();
    Branch value = whole.get("joins");
    Said all =
        value == null
            ? null
            : Said.object(value, "joins: {groups: {sheet: Groups, key: id}}", faults);
    if (all != null) {
      all.members().forEach((name, said) -> join(name, said, key, joins));
      if (key.isEmpty()) {
        faults.form(
            all.spot(), "joins need a key: the columns that both tables share", "key: study");
      }
    }
    return joins;
  }

  private void join(String name, Branch value, List<Named> key, List<Join> joins) {
    Said said = Said.object(value, name + ": {sheet: Groups, key: study}", faults);
    if (said == null) {
      return;
    }
    said.only(JOIN);
    List<Named> own = said.named("key");
    if (said.has("file") == said.has("sheet")) {
      faults.form(
          said.spot(),
          said.has("file") ? "file and sheet exclude each other" : "file or sheet is missing",
          "write sheet: Groups, or file: references.json");
    }
    if (own.size() != key.size() || own.isEmpty()) {
      faults.form(
          said.has("key") ? said.spotOf("key") : said.spot(),
          "the key of "
              + name
              + " has "
              + own.size()
              + " columns, that of the records "
              + key.size(),
          "name the columns that hold the key of the records, in its order");
    }
    for (Named file : said.named("file")) {
      if (file.name().startsWith("/") || file.name().contains("..") || file.name().contains("\\")) {
        faults.form(
            file.spot(), "a file stands beside the table or in a folder there", "file: a.csv");
      }
    }
    Block block = new Block();
    block(said, block);
    joins.add(
        new Join(
            name,
            said.words("file"),
            said.word("sheet"),
            own,
            said.flag("optional"),
            said.spot(),
            block));
  }
}
