package org.mindlinked.houserules.vocabulary;

/** Text of an HTML page: elements are closed by whoever opens them, words are escaped here. */
class Html {
  private final StringBuilder out = new StringBuilder();

  /** Adds markup as it stands. */
  final Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds words. */
  final Html words(String words) {
    out.append(escaped(words));
    return this;
  }

  /** Adds an element that holds words alone. */
  final Html element(String name, String words) {
    return element(name, "", words);
  }

  /** Adds an element of a class that holds words alone. */
  final Html element(String name, String ofClass, String words) {
    out.append('<').append(name);
    if (!ofClass.isEmpty()) {
      out.append(" class=\"").append(ofClass).append('"');
    }
    out.append('>').append(escaped(words)).append("</").append(name).append('>');
    return this;
  }

  /** Adds a link whose words are code. */
  final Html link(String target, String words) {
    out.append("<a href=\"").append(escaped(target)).append("\"><code>").append(escaped(words));
    out.append("</code></a>");
    return this;
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
