package org.mindlinked.examples;

import java.util.ArrayList;
import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.validation.Validator;

/** Check a record: each problem has a code, a place, and a word on what to do. */
public final class Example08CheckARecord {
  private Example08CheckARecord() {}

  /** The problems of a record, one line each. */
  public static List<String> problems(EvidenceRecord record) {
    List<String> lines = new ArrayList<>();
    // @start
    for (Diagnostic problem : Validator.builtIn().check(record)) {
      lines.add(problem.severity() + " " + problem);
    }
    // @end
    return lines;
  }
}
