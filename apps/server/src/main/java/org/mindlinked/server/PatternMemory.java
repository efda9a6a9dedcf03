package org.mindlinked.server;

import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** The pattern that was last made: nearly always the next row needs the same. For one thread. */
final class PatternMemory {
  private final String function;
  private @Nullable String source;
  private @Nullable String flags;
  private @Nullable Pattern last;

  PatternMemory(String function) {
    this.function = function;
  }

  /** The text of a value; of one that is no text, the error of SPARQL. */
  static String text(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  Pattern of(NodeValue pattern, @Nullable NodeValue flagsOrNull) {
    String wanted = text(function, pattern);
    String with = flagsOrNull == null ? null : text(function, flagsOrNull);
    Pattern known = last;
    if (known == null || !wanted.equals(source) || !Objects.equals(with, flags)) {
      known = RegexEngine.makePattern(function, wanted, with);
      last = known;
      source = wanted;
      flags = with;
    }
    return known;
  }
}
