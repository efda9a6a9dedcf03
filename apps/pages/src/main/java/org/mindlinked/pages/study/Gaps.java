package org.mindlinked.pages.study;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.validation.Rule;
import org.mindlinked.model.validation.Validator;

/**
 * What is missing or doubtful in a record.
 *
 * @param notStated what a reader would look for and the record does not say
 * @param notes what a curator says
 * @param problems what the rules say
 */
record Gaps(List<String> notStated, List<Item> notes, List<Problem> problems) {
  private static final Validator RULES = Validator.builtIn();
  private static final Map<String, Rule> BY_CODE =
      RULES.rules().stream().collect(Collectors.toMap(Rule::code, Function.identity()));

  /**
   * A problem that a rule found.
   *
   * @param code the code of the rule
   * @param error whether such a record would be refused
   * @param meaning what the rule asks for
   * @param message what is wrong, and what to do about it
   * @param href the node on this page; empty if it is the record as a whole
   * @param place what the node is called
   */
  record Problem(
      String code, boolean error, String meaning, String message, String href, String place) {}

  boolean none() {
    return notStated.isEmpty() && notes.isEmpty() && problems.isEmpty();
  }

  static List<Problem> problems(NodeType<?> type, EvidenceRecord record) {
    return RULES.check(record).stream().map(found -> problem(type, record, found)).toList();
  }

  private static Problem problem(NodeType<?> type, EvidenceRecord record, Diagnostic found) {
    String anchor =
        found.location().pointer().map(pointer -> Anchors.of(type, record, pointer)).orElse("");
    Rule rule = BY_CODE.get(found.code());
    String hint = found.hint().map(words -> ". " + Wording.capital(words)).orElse("");
    return new Problem(
        found.code(),
        found.severity() == Severity.ERROR,
        rule == null ? "" : rule.title(),
        Wording.capital(found.message()) + hint,
        anchor.isEmpty() ? "" : "#" + anchor,
        anchor.isEmpty() ? "the record" : Wording.fragment(anchor));
  }
}
