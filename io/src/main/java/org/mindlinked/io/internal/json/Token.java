package org.mindlinked.io.internal.json;

/** What stands in JSON. */
enum Token {
  OBJECT,
  OBJECT_END,
  LIST,
  LIST_END,
  NAME,
  STRING,
  /** A number without point and exponent. */
  INTEGER,
  DECIMAL,
  TRUE,
  FALSE,
  NULL
}
