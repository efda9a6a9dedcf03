package org.mindlinked.pages.site;

import static java.util.Objects.requireNonNull;

/**
 * A JSON document that stands in a page for programs and is shown to nobody, such as one for search
 * engines. Whatever it holds, it ends where it should: characters that mean something to a browser
 * are written as escapes of JSON, so that a title cannot end the block.
 *
 * @param json the document; within it such characters stand in strings only
 */
public record DataBlock(String json) {
  /** Makes it safe to stand in a page. */
  public DataBlock {
    json =
        requireNonNull(json, "json")
            .replace("&", "\\u0026")
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
  }
}
