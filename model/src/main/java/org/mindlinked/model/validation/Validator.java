package org.mindlinked.model.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.FailedValidationException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.RecordCheck;
import org.mindlinked.model.structure.NodeType;

/**
 * Runs rules over records, one record at a time and one pass for all rules. Immutable; safe for all
 * threads.
 *
 * <pre>{@code
 * Validator validator = Validator.builtIn().without(RuleCodes.WEAK_IDENTIFIERS);
 * for (Diagnostic problem : validator.check(study)) {
 *   log(problem);
 * }
 * }</pre>
 *
 * <p>Problems come in the order of the record's JSON document and, at one place, in that of the
 * rules; problems of rules on whole records come last.
 */
public final class Validator implements RecordCheck {
  private static final NodeRule<?>[] NO_NODE_RULES = {};
  private static final Validator BUILT_IN = new Validator(BuiltInRules.all());
  private static final Validator EMPTY = new Validator(List.of());

  private final List<Rule> rules;
  private final NodeRule<?>[][] nodeRules = new NodeRule<?>[WalkPlan.types()][];
  private final TextRule[] textRules;
  private final Rule[] recordRules;
  private final boolean walk;

  private Validator(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    List<TextRule> onTexts = new ArrayList<>();
    List<Rule> onRecords = new ArrayList<>();
    List<List<NodeRule<?>>> onNodes = new ArrayList<>();
    for (int i = 0; i < nodeRules.length; i++) {
      onNodes.add(new ArrayList<>());
    }
    Set<String> codes = new HashSet<>();
    boolean anyNode = false;
    for (Rule rule : this.rules) {
      if (!codes.add(rule.code())) {
        throw new IllegalArgumentException(
            "there is a rule with the code "
                + rule.code()
                + " already; leave it out first with without(\""
                + rule.code()
                + "\"), or give the new one another code");
      }
      if (rule instanceof NodeRule<?> onNode) {
        for (NodeType<?> type : onNode.types()) {
          onNodes.get(WalkPlan.of(type).index()).add(onNode);
        }
        anyNode = true;
      } else if (rule instanceof TextRule onText) {
        onTexts.add(onText);
      } else {
        onRecords.add(rule);
      }
    }
    for (int i = 0; i < nodeRules.length; i++) {
      nodeRules[i] = onNodes.get(i).toArray(NO_NODE_RULES);
    }
    this.textRules = onTexts.toArray(new TextRule[0]);
    this.recordRules = onRecords.toArray(new Rule[0]);
    this.walk = anyNode || textRules.length > 0;
  }

  /** The validator with all built-in rules ({@link RuleCodes}). */
  public static Validator builtIn() {
    return BUILT_IN;
  }

  /** A validator with these rules only. */
  public static Validator of(Rule... rules) {
    return EMPTY.with(rules);
  }

  /**
   * This validator with more rules, which run after those it has.
   *
   * @throws IllegalArgumentException if it has a rule of the same code
   */
  public Validator with(Rule... more) {
    List<Rule> all = new ArrayList<>(rules);
    for (Rule rule : more) {
      all.add(requireNonNull(rule, "rule"));
    }
    return new Validator(all);
  }

  /**
   * This validator without the rules of these codes.
   *
   * @param codes for example {@link RuleCodes#WEAK_IDENTIFIERS}
   * @throws IllegalArgumentException if it has no rule of that code, so that a slip of the pen does
   *     not leave a rule running
   */
  public Validator without(String... codes) {
    Set<String> unwanted = new HashSet<>();
    for (String code : codes) {
      if (!hasRule(code)) {
        throw new IllegalArgumentException(
            "there is no rule with the code "
                + code
                + " to leave out; rules() tells which there are");
      }
      unwanted.add(code);
    }
    List<Rule> rest = new ArrayList<>();
    for (Rule rule : rules) {
      if (!unwanted.contains(rule.code())) {
        rest.add(rule);
      }
    }
    return new Validator(rest);
  }

  private boolean hasRule(String code) {
    for (Rule rule : rules) {
      if (rule.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** The rules, in the order in which they run. */
  public List<Rule> rules() {
    return rules;
  }

  /** The problems of a record, each with its pointer and the record's IRI. */
  public List<Diagnostic> check(EvidenceRecord record) {
    List<Diagnostic> problems = new ArrayList<>();
    accepts(record, problems::add);
    return List.copyOf(problems);
  }

  /** Reports the problems of a record, each with its pointer and the record's IRI. */
  @Override
  public void check(EvidenceRecord record, Consumer<Diagnostic> problems) {
    accepts(record, problems);
  }

  /**
   * Reports the problems of a record, each with its pointer and the record's IRI.
   *
   * @return whether there was none of severity {@link Severity#ERROR}
   */
  public boolean accepts(EvidenceRecord record, Consumer<? super Diagnostic> problems) {
    requireNonNull(record, "record");
    requireNonNull(problems, "problems");
    Run run = new Run(record, problems);
    if (walk) {
      run.run();
    }
    for (Rule rule : recordRules) {
      run.rule = rule;
      rule.check(record, run);
    }
    return run.acceptable;
  }

  /**
   * Gives back a record that has no problem of severity {@link Severity#ERROR}.
   *
   * @throws FailedValidationException with these problems, and the warnings after them, if it has
   */
  public <R extends EvidenceRecord> R requireValid(R record) {
    List<Diagnostic> found = check(record);
    List<Diagnostic> gravestFirst = new ArrayList<>();
    for (Diagnostic problem : found) {
      if (problem.severity() == Severity.ERROR) {
        gravestFirst.add(problem);
      }
    }
    if (gravestFirst.isEmpty()) {
      return record;
    }
    for (Diagnostic problem : found) {
      if (problem.severity() != Severity.ERROR) {
        gravestFirst.add(problem);
      }
    }
    throw new FailedValidationException(gravestFirst);
  }

  /** One record being checked. */
  private final class Run extends Walk implements Problems {
    private final Consumer<? super Diagnostic> problems;
    private @Nullable Rule rule;
    private boolean acceptable = true;

    Run(EvidenceRecord record, Consumer<? super Diagnostic> problems) {
      super(record, textRules.length > 0);
      this.problems = problems;
    }

    @Override
    void node(WalkPlan plan, Object node) {
      for (NodeRule<?> one : nodeRules[plan.index()]) {
        rule = one;
        one.checkNode(node, path, this);
      }
    }

    @Override
    void text(WalkPlan.Step field, @Nullable String tag, String words) {
      for (TextRule one : textRules) {
        rule = one;
        one.body().check(tag, words, field, this);
      }
    }

    @Override
    public void report(String pointer, String message) {
      give(problem(pointer, message));
    }

    @Override
    public void report(String pointer, String message, String hint) {
      give(problem(pointer, message).hint(hint));
    }

    private Diagnostic problem(String pointer, String message) {
      Rule reporting = requireNonNull(rule, "a rule reported outside its check");
      SourceLocation location = SourceLocation.unknown().withPointer(path.pointer() + pointer);
      String id = id(path.record());
      return Diagnostic.of(reporting.severity(), reporting.code(), message)
          .at(id == null ? location : location.withRecordId(id));
    }

    private void give(Diagnostic problem) {
      acceptable &= problem.severity() != Severity.ERROR;
      problems.accept(problem);
    }

    private @Nullable String id(EvidenceRecord record) {
      if (record instanceof Study study) {
        return study.id().toString();
      }
      return record instanceof Publication publication
          ? publication.id().map(Object::toString).orElse(null)
          : null;
    }
  }
}
