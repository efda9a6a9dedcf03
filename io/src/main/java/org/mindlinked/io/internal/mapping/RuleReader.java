package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.json.Nearest;
import org.mindlinked.io.internal.mapping.Branch.Many;
import org.mindlinked.io.internal.mapping.Branch.Word;
import org.mindlinked.io.internal.mapping.Rule.Piece;
import org.mindlinked.io.internal.mapping.Target.Step;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.ValueKind;

/** Reads what a mapping says of columns and constants. For one thread. */
final class RuleReader {
  static final List<String> COLUMN =
      List.of(
          "to",
          "into",
          "split",
          "words",
          "otherwise",
          "number",
          "date",
          "skip",
          "language",
          "identifier",
          "find",
          "with",
          "when",
          "unless",
          "once");

  static final List<String> NUMBER = List.of("decimal", "thousands", "percent", "unit");

  private static final int MOST_WORDS = 10_000;

  private final Faults faults;
  private final Paths paths;
  private final Map<String, Map<String, Optional<String>>> tables = new HashMap<>();
  private Style style = Style.DEFAULT;
  private NodePlan root = new NodePlan(ModelTypes.STUDY);

  RuleReader(Faults faults, Paths paths) {
    this.faults = faults;
    this.paths = paths;
  }

  /** What the mapping as a whole says of its columns: number, date, and tables of words. */
  void defaults(Said whole, NodePlan record) {
    root = record;
    style = style(whole, "numbers", "dates", Style.DEFAULT);
    Branch words = whole.get("words");
    Said all = words == null ? null : Said.object(words, "words: {yesno: {j: yes}}", faults);
    if (all != null) {
      all.members()
          .forEach(
              (name, value) -> {
                Said table = Said.object(value, name + ": {j: yes, n: no}", faults);
                if (table != null) {
                  tables.put(name, words(table));
                }
              });
    }
  }

  /** Reads the columns of a block or part into rules. */
  void columns(Said said, NodePlan node, UnaryOperator<String> expanded, List<Rule> into) {
    Branch value = said.get("columns");
    Said columns =
        value == null ? null : Said.object(value, "columns: {Title: title, Year: issued}", faults);
    if (columns == null) {
      return;
    }
    columns
        .members()
        .forEach(
            (name, rule) -> {
              Named column = new Named(expanded.apply(name), rule.spot());
              if (rule instanceof Many many
                  && many.items().stream().anyMatch(i -> !(i instanceof Word))) {
                many.items().forEach(item -> rule(column, item, node, expanded, into));
              } else {
                rule(column, rule, node, expanded, into);
              }
            });
  }

  private void rule(
      Named column, Branch value, NodePlan node, UnaryOperator<String> expanded, List<Rule> into) {
    if (value instanceof Word word && word.text() == null) {
      into.add(rule(column, List.of(), null, false, style, null, Set.of(), List.of(), false));
      return;
    }
    if (!(value instanceof Branch.Fields fields)) {
      List<Target> targets = targets(Said.named(value, faults), node, expanded);
      add(rule(column, targets, null, false, style, null, Set.of(), List.of(), false), into);
      return;
    }
    Said said = new Said(fields, faults).only(COLUMN);
    boolean inTurn = said.has("into");
    if (inTurn == said.has("to")) {
      faults.form(
          said.spot(),
          inTurn ? "to and into exclude each other" : "to is missing: where the column goes",
          "write to: title, for example; a column that is not mapped is kept aside by column: null");
      return;
    }
    List<Target> targets = targets(said.named(inTurn ? "into" : "to"), node, expanded);
    Splitting splitting = splitting(said);
    if (inTurn && splitting == null) {
      faults.form(said.spotOf("into"), "into needs split", "write split: \"-\", for example");
    }
    with(said, targets);
    Rule rule =
        rule(
            column,
            targets,
            splitting,
            inTurn,
            style(said, "number", "date", style),
            said.word("otherwise"),
            said.wordSet("skip"),
            conditions(said, expanded),
            said.flag("once"));
    said.choice("otherwise", "warn", "warn", "keep", "aside", "refuse");
    add(rule, into);
  }

  private void add(Rule rule, List<Rule> into) {
    for (Target target : rule.targets()) {
      if (!Readings.readsReference(target.leaf().field)) {
        faults.add(
            IoCodes.MAPPING_PATH,
            rule.source() == null ? new Spot("", "", 1, 1) : rule.source().spot(),
            target.path() + " is a reference, which no cell can hold",
            "make the node a part and say refers: in the part that refers to it");
      }
    }
    into.add(rule);
  }

  private static Rule rule(
      Named column,
      List<Target> targets,
      @Nullable Splitting splitting,
      boolean inTurn,
      Style style,
      @Nullable String otherwise,
      Set<String> skip,
      List<Condition> conditions,
      boolean once) {
    Otherwise fate =
        switch (otherwise == null ? "" : otherwise) {
          case "keep" -> Otherwise.KEEP;
          case "aside" -> Otherwise.ASIDE;
          case "refuse" -> Otherwise.REFUSE;
          default -> Otherwise.WARN;
        };
    // A number that is none refuses the record unless the mapping says otherwise.
    boolean unfitAside = otherwise != null && fate != Otherwise.REFUSE;
    return new Rule(
        column,
        List.of(),
        targets,
        splitting,
        inTurn,
        style,
        fate,
        unfitAside,
        skip,
        conditions,
        once);
  }

  private List<Target> targets(List<Named> names, NodePlan node, UnaryOperator<String> expanded) {
    List<Target> targets = new ArrayList<>();
    for (Named name : names) {
      Target target = paths.target(node, expanded.apply(name.name()), name.spot());
      if (target != null) {
        target.holder().fed = true;
        node.fed = true;
        target.steps().forEach(step -> step.node().fed = true);
        alsoNeeded(target);
        targets.add(target);
      }
    }
    return targets;
  }

  /** Identifiers can be malformed, and organisations that are referred to stand in the record. */
  private void alsoNeeded(Target target) {
    ValueKind kind = target.leaf().field.kind();
    if (kind == ValueKind.IDENTIFIER && target.holder().type.field(RecordDraft.MALFORMED) != null) {
      target.holder().slot(RecordDraft.MALFORMED);
    }
    if (kind == ValueKind.REFERENCE) {
      NodePlan owner = root;
      for (Step step : target.steps()) {
        owner = step.node().type.name().equals("Publication") ? step.node() : owner;
      }
      owner.slot(RecordDraft.ORGANISATIONS);
    }
  }

  private @Nullable Splitting splitting(Said said) {
    String separator = said.word("split");
    if (separator == null) {
      return null;
    }
    if (separator.isEmpty()) {
      faults.form(said.spotOf("split"), "a cell cannot be split at nothing", "write split: \";\"");
      return null;
    }
    return new Splitting(separator.equals(Splitting.BRACKETS) ? null : separator);
  }

  /** Constants of the nodes that a column makes. */
  private void with(Said said, List<Target> targets) {
    Branch value = said.get("with");
    Said with = value == null ? null : Said.object(value, "with: {roles: author}", faults);
    if (with == null) {
      return;
    }
    for (Target target : targets) {
      Step made =
          target.steps().stream()
              .filter(step -> step.place() == Target.NEW)
              .findFirst()
              .orElse(null);
      if (made == null) {
        faults.form(
            with.spot(),
            target.path() + " makes no node of its own that with: could go into",
            "use constants:, or a path through a list without a number, such as contributors/person");
        return;
      }
      with.members().forEach((path, constant) -> constant(made.node(), path, constant));
    }
  }

  /** Reads constants into a node; those with names of columns in them become rules. */
  void constants(Said said, NodePlan node, UnaryOperator<String> expanded, List<Rule> into) {
    Branch value = said.get("constants");
    Said constants =
        value == null ? null : Said.object(value, "constants: {designs: survey}", faults);
    if (constants != null) {
      constants
          .members()
          .forEach(
              (path, constant) -> {
                if (constant instanceof Word word
                    && word.text() != null
                    && expanded.apply(word.text()).indexOf('{') >= 0) {
                  template(node, path, expanded.apply(word.text()), constant.spot(), into);
                } else {
                  constant(node, expanded.apply(path), constant);
                }
              });
    }
  }

  private void template(NodePlan node, String path, String text, Spot spot, List<Rule> into) {
    List<Target> targets = targets(List.of(new Named(path, spot)), node, s -> s);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        faults.form(spot, "a { without its }", "write {Name of a column}");
        return;
      }
      pieces.add(new Piece(text.substring(from, open), null));
      pieces.add(new Piece("", new Named(text.substring(open + 1, close), spot)));
      from = close + 1;
    }
    pieces.add(new Piece(text.substring(from), null));
    add(
        new Rule(
            null,
            pieces,
            targets,
            null,
            false,
            style,
            Otherwise.WARN,
            false,
            Set.of(),
            List.of(),
            false),
        into);
  }

  private void constant(NodePlan node, String path, Branch value) {
    Target target = paths.target(node, path, value.spot());
    if (target == null) {
      return;
    }
    if (target.makesNodes()) {
      faults.add(
          IoCodes.MAPPING_PATH,
          value.spot(),
          path + " goes through a list without a number",
          "say to which place of the list, such as reports/0");
      return;
    }
    List<Branch> items = value instanceof Many many ? many.items() : List.of(value);
    if (items.size() > 1 && !target.leaf().many()) {
      faults.form(value.spot(), path + " takes one value", "keep one of them");
      return;
    }
    items.forEach(item -> constant(target, item));
  }

  private void constant(Target target, Branch item) {
    Field<Object> field = target.leaf().field;
    boolean labelled = item instanceof Branch.Fields;
    Branch word = item;
    if (item instanceof Branch.Fields fields) {
      Said said = new Said(fields, faults).only(List.of("label"));
      word = said.get("label");
      if (word == null || field.kind() != ValueKind.CONCEPT) {
        faults.form(
            item.spot(),
            "only a concept without a term can be written as an object, as {label: …}",
            target.path() + " holds " + Paths.held(field));
        return;
      }
    }
    String text = Said.word(word, faults);
    if (text == null) {
      return;
    }
    Object read = Readings.of(field, style).read(text.strip(), null);
    if (read instanceof Unfit unfit) {
      if (labelled && unfit.instead() != null) {
        read = unfit.instead();
      } else {
        faults.add(
            IoCodes.MAPPING_PATH,
            item.spot(),
            target.path() + " is " + unfit.expected() + ", found " + Shown.of(text),
            field.kind() == ValueKind.CONCEPT
                ? meant(field, text) + "write {label: …} for a word that is no term"
                : "write what the field holds: " + Paths.held(field));
        return;
      }
    }
    target.leaf().constants.add(read);
  }

  private static String meant(Field<Object> field, String text) {
    List<String> tokens = new ArrayList<>();
    field
        .scheme()
        .ifPresent(scheme -> scheme.terms().forEach(t -> tokens.add(t.notation().orElseThrow())));
    String nearest = Nearest.of(text, tokens);
    return nearest == null ? "" : "did you mean " + nearest + "? else ";
  }

  /** The conditions of a column or part. */
  List<Condition> conditions(Said said, UnaryOperator<String> expanded) {
    List<Condition> conditions = new ArrayList<>();
    for (String name : List.of("when", "unless")) {
      Branch value = said.get(name);
      Said all = value == null ? null : Said.object(value, name + ": {rating: [sr, cr]}", faults);
      if (all != null) {
        all.members()
            .forEach(
                (column, words) -> {
                  Set<String> values = new LinkedHashSet<>();
                  Said.named(words, faults).forEach(word -> values.add(word.name().strip()));
                  conditions.add(
                      new Condition(
                          new Named(expanded.apply(column), words.spot()),
                          values,
                          name.equals("unless")));
                });
      }
    }
    return conditions;
  }

  private Style style(Said said, String numberName, String dateName, Style before) {
    Branch number = said.get(numberName);
    NumberStyle numbers = before.number();
    boolean tells = before.tellsPercent();
    Said numberSaid =
        number == null ? null : Said.object(number, numberName + ": {decimal: \",\"}", faults);
    if (numberSaid != null) {
      numberSaid.only(NUMBER);
      String percent = numberSaid.choice("percent", "0", "1", "100", "tell", "0");
      tells = percent.equals("tell");
      numbers =
          new NumberStyle(
              word(numberSaid, "decimal", numbers.decimal()),
              character(numberSaid, "thousands", numbers.thousands()),
              tells ? 1 : Integer.parseInt(percent),
              word(numberSaid, "unit", numbers.unit()));
      if (numbers.decimal().indexOf(numbers.thousands()) >= 0) {
        faults.form(
            numberSaid.spot(),
            "one character cannot stand before decimals and between groups",
            "say decimal and thousands, each its own");
      }
    }
    String order = said.choice(dateName, "", "ymd", "dmy", "mdy");
    return new Style(
        numbers,
        tells,
        order.isEmpty() ? before.date() : DateStyle.valueOf(order.toUpperCase(Locale.ROOT)),
        dateName.equals("date") ? wordsOf(said) : null,
        language(said),
        scheme(said),
        found(said));
  }

  private static String word(Said said, String name, String otherwise) {
    String word = said.word(name);
    return word == null || word.isEmpty() ? otherwise : word;
  }

  private char character(Said said, String name, char otherwise) {
    String word = said.word(name);
    if (word == null) {
      return otherwise;
    }
    if (word.length() != 1) {
      faults.form(
          said.spotOf(name), "expected one character, found " + Shown.of(word), "write \",\"");
      return otherwise;
    }
    return word.charAt(0);
  }

  private @Nullable Map<String, Optional<String>> wordsOf(Said said) {
    Branch value = said.get("words");
    if (value instanceof Word word && word.text() != null) {
      Map<String, Optional<String>> table = tables.get(word.text());
      if (table == null) {
        faults.unknown(
            IoCodes.MAPPING_FORM, value.spot(), "table of words", word.text(), tables.keySet());
      }
      return table;
    }
    Said table = value == null ? null : Said.object(value, "words: {j: yes, n: no}", faults);
    return table == null ? null : words(table);
  }

  private Map<String, Optional<String>> words(Said table) {
    Map<String, Optional<String>> words = new HashMap<>();
    if (table.members().size() > MOST_WORDS) {
      faults.form(
          table.spot(), "more than " + MOST_WORDS + " words", "join a second table instead");
      return words;
    }
    table
        .members()
        .forEach(
            (from, to) -> {
              boolean nothing = to instanceof Word word && word.text() == null;
              String meaning = nothing ? null : Said.word(to, faults);
              words.put(from.strip().toLowerCase(Locale.ROOT), Optional.ofNullable(meaning));
            });
    return words;
  }

  private @Nullable String language(Said said) {
    String tag = said.word("language");
    if (tag == null) {
      return null;
    }
    try {
      return org.mindlinked.model.LanguageTag.canonical(tag);
    } catch (InvalidValueException e) {
      faults.form(
          said.spotOf("language"), Shown.of(tag) + " is no tag of a language", "write en, cy");
      return null;
    }
  }

  private @Nullable IdentifierScheme scheme(Said said) {
    String token = said.has("find") ? said.word("find") : said.word("identifier");
    if (token == null) {
      return null;
    }
    Optional<IdentifierScheme> scheme = IdentifierScheme.ofToken(token);
    if (scheme.isEmpty()) {
      List<String> all = new ArrayList<>();
      for (IdentifierScheme each : IdentifierScheme.values()) {
        all.add(each.token());
      }
      faults.unknown(
          IoCodes.MAPPING_FORM,
          said.spotOf(said.has("find") ? "find" : "identifier"),
          "scheme of identifiers",
          token,
          all);
    }
    return scheme.orElse(null);
  }

  private boolean found(Said said) {
    if (said.has("find") && !FoundNumber.finds(scheme(said))) {
      faults.form(said.spotOf("find"), "only a doi can be found in a text", "write find: doi");
    }
    return said.has("find");
  }
}
