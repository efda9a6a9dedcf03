package org.mindlinked.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.xml.Stax;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/** A part of a workbook, element by element; names are without prefix. For one thread. */
final class XmlPart implements Closeable {
  /** A cell holds 32,767 characters. */
  private static final int LONGEST_TEXT = 1 << 20;

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;
  private final String part;
  private final SourceLocation place;
  private String name = "";
  private boolean start;

  XmlPart(InputStream in, String part, SourceLocation place) {
    this.in = in;
    this.part = part;
    this.place = place;
    try {
      this.reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = Stax.factory();
    factory.setProperty("com.ctc.wstx.maxTextLength", LONGEST_TEXT);
    factory.setProperty("com.ctc.wstx.maxElementDepth", 64);
    return factory;
  }

  /** Goes to the next start or end of an element; false at the end of the part. */
  boolean next() {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          start = event == XMLStreamConstants.START_ELEMENT;
          name = Stax.local(reader.getLocalName());
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** Whether an element of that name starts here. */
  boolean starts(String element) {
    return start && name.equals(element);
  }

  /** Whether an element of that name ends here. */
  boolean ends(String element) {
    return !start && name.equals(element);
  }

  /** An attribute of the element that starts here. */
  @Nullable String attribute(String attribute) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (Stax.local(reader.getAttributeLocalName(i)).equals(attribute)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute of the element that starts here says yes. */
  boolean says(String attribute) {
    String value = attribute(attribute);
    return "1".equals(value) || "true".equals(value);
  }

  /** The text of the element that starts here, which has no elements in it. */
  String text() {
    try {
      String text = reader.getElementText();
      start = false;
      return text;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private UnreadableCatalogueException damaged(XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+at \\[row.*|\\s+", " ").strip();
    return new UnreadableCatalogueException(
        List.of(
            Diagnostic.error(
                    IoCodes.NO_TABLE,
                    "the workbook is damaged: its part " + part + " cannot be read: " + message)
                .hint("open it in a spreadsheet program and save it anew")
                .at(place)),
        e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
