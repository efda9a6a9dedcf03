package org.mindlinked.io.internal.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;

/**
 * An element of one record. It remembers what has been asked of it, so that what nobody asked for
 * can be kept aside. Names are without prefix. For one thread.
 */
public final class XmlNode {
  /** Where no grammar, no outside entity and no address is ever looked at. */
  private static final XMLInputFactory FACTORY = Stax.factory();

  private static final Pattern BLANKS = Pattern.compile("[ \\t]*[\\r\\n\\t]\\s*|  +");
  private static final Pattern BEFORE_END = Pattern.compile("(?<![ \\t])[ \\t]++(?=[\\r\\n])");
  private static final Pattern INDENT = Pattern.compile("(?<=[\\r\\n])[ \\t]+");

  private final String name;
  private final Map<String, String> attributes;
  private final List<Object> content = new ArrayList<>(4);
  private boolean taken;
  private @Nullable Set<String> takenAttributes;

  private XmlNode(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /**
   * An element for what another notation says in the same names.
   *
   * @param content texts and elements, in their order
   */
  public static XmlNode of(String name, Map<String, String> attributes, List<?> content) {
    XmlNode node = new XmlNode(name, attributes);
    node.content.addAll(content);
    return node;
  }

  /**
   * Parses an entry. One that is not well-formed is refused, with its line, and null given.
   *
   * @param entry an element, maybe after a declaration
   */
  public static @Nullable XmlNode read(Entry entry) {
    int deepest = entry.options().limits().depth();
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(entry.text()));
      try {
        return read(reader, entry, deepest);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      long line =
          entry.firstLine()
              + Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNumber() - 1);
      entry.error(
          IoCodes.SYNTAX,
          "the record is not well-formed XML: " + reason(e),
          line,
          "mend it by hand, or get it again from its source");
      return null;
    }
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int place = message.indexOf("\n at [row");
    return (place < 0 ? message : message.substring(0, place)).replace('\n', ' ').strip();
  }

  private static @Nullable XmlNode read(XMLStreamReader reader, Entry entry, int deepest)
      throws XMLStreamException {
    List<XmlNode> path = new ArrayList<>();
    XmlNode root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode node = new XmlNode(local(reader.getLocalName()), attributes(reader));
          if (path.isEmpty()) {
            root = node;
          } else {
            path.get(path.size() - 1).content.add(node);
          }
          path.add(node);
          if (path.size() > deepest) {
            entry.error(
                IoCodes.DEPTH,
                "elements are nested more than " + deepest + " deep",
                entry.firstLine() + reader.getLocation().getLineNumber() - 1,
                "look whether it is one record; if it is, raise the limit");
            return null;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> path.remove(path.size() - 1);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!path.isEmpty()) {
            path.get(path.size() - 1).content.add(reader.getText());
          }
        }
        default -> {}
      }
    }
    return root;
  }

  private static String local(String qualified) {
    return Stax.local(qualified).intern();
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String qualified = reader.getAttributeLocalName(i);
      // Namespaces, and where a grammar would be, say nothing about the record.
      if (!qualified.startsWith("xmlns") && !qualified.startsWith("xsi:")) {
        found.put(local(qualified), reader.getAttributeValue(i));
      }
    }
    return found;
  }

  /** The name without prefix. */
  public String name() {
    return name;
  }

  /** All elements directly below, of any name. */
  public List<XmlNode> children() {
    List<XmlNode> found = new ArrayList<>();
    for (Object each : content) {
      if (each instanceof XmlNode child) {
        found.add(child);
      }
    }
    return found;
  }

  /** The elements of that name directly below. */
  public List<XmlNode> children(String wanted) {
    List<XmlNode> found = new ArrayList<>();
    for (Object each : content) {
      if (each instanceof XmlNode child && child.name.equals(wanted)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first element of that name directly below. */
  public Optional<XmlNode> child(String wanted) {
    for (Object each : content) {
      if (each instanceof XmlNode child && child.name.equals(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The first element at the end of that path of names below. */
  public Optional<XmlNode> at(String... path) {
    Optional<XmlNode> node = Optional.of(this);
    for (String step : path) {
      node = node.flatMap(above -> above.child(step));
    }
    return node;
  }

  /**
   * The whole text below, without the tags inside it, white space as it stands; taken. Null if it
   * is blank.
   */
  public @Nullable String text() {
    take();
    return peek();
  }

  /** The whole text below, which is not taken by that; null if it is blank. */
  public @Nullable String peek() {
    String own = content.size() == 1 && content.get(0) instanceof String only ? only : joined();
    return own.isBlank() ? null : own.strip();
  }

  private String joined() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  /** The text as one line, taken: line ends and indents of the file are blanks. Null if blank. */
  public @Nullable String words() {
    take();
    return peekWords();
  }

  /** The text as one line, which is not taken by that; null if it is blank. */
  public @Nullable String peekWords() {
    String text = peek();
    return text == null ? null : oneLine(text);
  }

  /** The text with one blank for the blanks and line ends between two words. */
  private static String oneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
        return BLANKS.matcher(text).replaceAll(" ");
      }
    }
    return text; // as most are, without trying the pattern everywhere
  }

  /** The element's own text as one line, without that of elements in it; null if it is blank. */
  public @Nullable String ownWords() {
    String text = ownText();
    return text.isBlank() ? null : oneLine(text.strip());
  }

  /** Says that the element's own text has been used, and nothing of the elements in it. */
  public void takeOwn() {
    taken = true;
  }

  /** The text with its lines but without their indents, not taken; null if it is blank. */
  public @Nullable String peekLines() {
    String text = peek();
    return text == null || (text.indexOf('\n') < 0 && text.indexOf('\r') < 0)
        ? text
        : INDENT.matcher(BEFORE_END.matcher(text).replaceAll("")).replaceAll("");
  }

  /** The words of the first element at that path, which is taken; null if there is none. */
  public @Nullable String wordsAt(String... path) {
    return at(path).map(XmlNode::words).orElse(null);
  }

  /** The text of the first element at that path, which is taken; null if there is none. */
  public @Nullable String textAt(String... path) {
    return at(path).map(XmlNode::text).orElse(null);
  }

  private void append(StringBuilder text) {
    boolean raised = name.equals("sup") || name.equals("sub");
    for (Object each : content) {
      if (each instanceof XmlNode child) {
        if (child.name.equals("math")) {
          child.appendApart(text);
        } else {
          child.append(text);
        }
      } else {
        text.append(raised ? Raised.behind(text, name, (String) each) : (String) each);
      }
    }
  }

  /** Formulae: each word apart, so that no two numbers of them become one. */
  private void appendApart(StringBuilder text) {
    for (Object each : content) {
      if (each instanceof XmlNode child) {
        child.appendApart(text);
      } else if (!((String) each).isBlank()) {
        boolean apart = text.length() == 0 || text.charAt(text.length() - 1) <= ' ';
        text.append(apart ? "" : " ").append(((String) each).strip());
      }
    }
  }

  /** The value of an attribute, which is taken; null if it is absent or blank. */
  public @Nullable String attribute(String wanted) {
    String value = attributes.get(wanted);
    if (value == null) {
      return null;
    }
    takenAttributes().add(wanted);
    return value.isBlank() ? null : value.strip();
  }

  /** The value of an attribute, which is not taken by that; null if it is absent or blank. */
  public @Nullable String attributeValue(String wanted) {
    String value = attributes.get(wanted);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Takes an attribute if it has that value, which says nothing more. */
  public void takeAttribute(String wanted, String value) {
    if (value.equals(attributeValue(wanted))) {
      takenAttributes().add(wanted);
    }
  }

  private Set<String> takenAttributes() {
    Set<String> names = takenAttributes;
    if (names == null) {
      names = new HashSet<>(4);
      takenAttributes = names;
    }
    return names;
  }

  /** Puts what stands in elements of that name, anywhere below, in the place of the elements. */
  public void dissolve(String wanted) {
    for (int i = 0; i < content.size(); ) {
      if (content.get(i) instanceof XmlNode child && child.name.equals(wanted)) {
        content.remove(i);
        content.addAll(i, child.content);
      } else {
        if (content.get(i) instanceof XmlNode child) {
          child.dissolve(wanted);
        }
        i++;
      }
    }
  }

  /** Says that the element's own text, and its children, have been used; not its attributes. */
  public void take() {
    taken = true;
    for (Object each : content) {
      if (each instanceof XmlNode child) {
        child.take();
      }
    }
  }

  /** Says that everything about it has been used, or says nothing that is worth keeping. */
  public void takeAll() {
    taken = true;
    takenAttributes().addAll(attributes.keySet());
    for (Object each : content) {
      if (each instanceof XmlNode child) {
        child.takeAll();
      }
    }
  }

  /**
   * Gives what nobody asked for: path of names and value, attributes as {@code path/@name}, in the
   * order of the document.
   */
  public void untaken(BiConsumer<String, String> place) {
    untaken(new StringBuilder(name), place);
  }

  private void untaken(StringBuilder path, BiConsumer<String, String> place) {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      boolean used = takenAttributes != null && takenAttributes.contains(attribute.getKey());
      if (!used && !attribute.getValue().isBlank()) {
        place.accept(path + "/@" + attribute.getKey(), attribute.getValue().strip());
      }
    }
    String own = taken ? "" : ownText();
    if (!own.isBlank()) {
      place.accept(path.toString(), own.strip());
    }
    int length = path.length();
    for (Object each : content) {
      if (each instanceof XmlNode child) {
        child.untaken(path.append('/').append(child.name), place);
        path.setLength(length);
      }
    }
  }

  private String ownText() {
    StringBuilder own = new StringBuilder();
    for (Object each : content) {
      if (each instanceof String text) {
        own.append(text);
      }
    }
    return own.toString();
  }
}
