package org.mindlinked.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The templates, made into classes when this was built. What is filled in is escaped by where it
 * stands: text, attribute or address. Safe for all threads.
 */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.mindlinked.pages");

  private Templates() {}

  /**
   * The page or part that a template makes.
   *
   * @param name the template, such as {@code map/page}
   * @param values its parameters by name
   */
  public static String fill(String name, Map<String, Object> values) {
    TemplateOutput output = new StringOutput();
    ENGINE.render(name + ".jte", values, output);
    return output.toString();
  }
}
