package org.mindlinked.model.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/** A rule on the nodes of some types; the validator runs all such rules in one pass. */
record NodeRule<T>(
    List<NodeType<? extends T>> types,
    String code,
    Severity severity,
    String title,
    NodeCheck<? super T> body)
    implements Rule {
  NodeRule {
    types = List.copyOf(types);
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(title, "title");
    requireNonNull(body, "check");
  }

  /** A rule on each study and publication, those inside a study included. */
  static Rule onOwners(
      String code, Severity severity, String title, NodeCheck<EvidenceRecord> check) {
    return new NodeRule<EvidenceRecord>(
        List.of(ModelTypes.STUDY, ModelTypes.PUBLICATION), code, severity, title, check);
  }

  @SuppressWarnings("unchecked") // the caller visits nodes of these types
  void checkNode(Object node, NodePath path, Problems problems) {
    body.check((T) node, path, problems);
  }

  @Override
  public void check(EvidenceRecord record, Problems problems) {
    RecordWalk.nodes(
        record,
        (type, node, path) -> {
          if (types.contains(type)) {
            checkNode(node, path, new Relative(path, problems));
          }
        });
  }
}
