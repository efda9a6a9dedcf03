package org.mindlinked.model.validation;

/** Problems whose pointers start at the node, or text, at which a walk stands. */
record Relative(NodePath path, Problems problems) implements Problems {
  @Override
  public void report(String pointer, String message) {
    problems.report(path.pointer() + pointer, message);
  }

  @Override
  public void report(String pointer, String message, String hint) {
    problems.report(path.pointer() + pointer, message, hint);
  }
}
