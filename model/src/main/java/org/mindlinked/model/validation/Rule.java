package org.mindlinked.model.validation;

import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.structure.NodeType;

/**
 * Something that a sensible record keeps to. A rule is a pure function: it changes nothing, reads
 * no clock and no file, and gives the same problems for equal records. It must be safe for all
 * threads.
 *
 * <p>An own rule is added with {@link Validator#with}:
 *
 * <pre>{@code
 * Rule titled =
 *     Rule.of("ACME-1", Severity.WARNING, "A study has a title.", (record, problems) -> {
 *       if (record.title().isEmpty()) {
 *         problems.report("the record has no title");
 *       }
 *     });
 * Validator validator = Validator.builtIn().with(titled);
 * }</pre>
 */
public interface Rule {
  /**
   * The stable code of its problems, unique among the rules that run together. Codes that begin
   * with {@code ML-} are ours.
   */
  String code();

  /** How grave its problems are; a record with an {@link Severity#ERROR} is refused. */
  Severity severity();

  /** What it checks, as one sentence. */
  String title();

  /**
   * Reports what is wrong with a record.
   *
   * @param record the record
   * @param problems takes what is wrong, with pointers from the record
   */
  void check(EvidenceRecord record, Problems problems);

  /** What a rule on whole records does. It must be a pure function and safe for all threads. */
  @FunctionalInterface
  interface RecordRuleCheck {
    /** As {@link Rule#check}. */
    void check(EvidenceRecord record, Problems problems);
  }

  /**
   * A rule on whole records.
   *
   * @param code its stable code
   * @param severity how grave its problems are
   * @param title what it checks, as one sentence
   * @param check finds the problems
   */
  static Rule of(String code, Severity severity, String title, RecordRuleCheck check) {
    return new RecordRule(code, severity, title, check);
  }

  /**
   * A rule on every node of one type, wherever in the record it stands. A validator visits the
   * nodes for all such rules in one pass.
   *
   * @param type the type, a constant of {@link org.mindlinked.model.structure.ModelTypes}
   * @param code its stable code
   * @param severity how grave its problems are
   * @param title what it checks, as one sentence
   * @param check finds the problems
   * @param <T> the Java type of the nodes
   */
  static <T> Rule forEach(
      NodeType<T> type, String code, Severity severity, String title, NodeCheck<T> check) {
    return new NodeRule<T>(List.of(type), code, severity, title, check);
  }
}
