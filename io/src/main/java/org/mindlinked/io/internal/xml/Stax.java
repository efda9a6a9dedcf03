package org.mindlinked.io.internal.xml;

import java.util.ServiceLoader;
import javax.xml.stream.XMLInputFactory;

/** The StAX parser: one on every JDK, without document types and entities from outside. */
public final class Stax {
  private Stax() {}

  /** A new factory, which knows no namespaces. */
  public static XMLInputFactory factory() {
    // Found by its name: its class carries an annotation that compilers would miss.
    XMLInputFactory factory =
        ServiceLoader.load(XMLInputFactory.class, Stax.class.getClassLoader()).stream()
            .filter(
                provider -> provider.type().getName().equals("com.ctc.wstx.stax.WstxInputFactory"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("woodstox-core is not on the class path"))
            .get();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Else what is broken inside a text shows only when the text is asked for, unchecked.
    factory.setProperty("com.ctc.wstx.lazyParsing", false);
    return factory;
  }

  /** A name without its prefix. */
  public static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
