package org.mindlinked.io.internal.europepmcxml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlFormat;
import org.mindlinked.io.internal.xml.XmlHead;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.Recognition;

/** Europe PMC's search results, lite and core. */
public final class EuropePmcXmlFormat extends XmlFormat {
  static final String NAME = "europepmc-xml";

  /** For the service loader. */
  public EuropePmcXmlFormat() {
    super(
        NAME,
        "Europe PMC search results in XML, lite and core: publications; links, flags and dates of"
            + " processing are kept aside",
        List.of("result", "hitCount", "nextPageUrl"));
  }

  @Override
  protected Recognition recognise(XmlHead head) {
    return switch (head.root()) {
      case "responseWrapper" -> head.has("<rdf:RDF") ? Recognition.NO : Recognition.CERTAIN;
      case "result" ->
          head.has("<id>") && head.has("<source>") ? Recognition.CERTAIN : Recognition.NO;
      default -> Recognition.NO;
    };
  }

  @Override
  protected EntryBinder binder(XmlCutter around) {
    return EuropePmcXmlFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode node = XmlNode.read(entry);
    if (node == null) {
      return null;
    }
    String words = node.peekWords();
    switch (node.name()) {
      case "hitCount" -> {
        if ("0".equals(words)) {
          entry.warning(
              IoCodes.ANSWER,
              "the search found nothing (hitCount is 0)",
              entry.firstLine(),
              "if it should have, look at the query that is written in the file");
        }
        return null;
      }
      case "nextPageUrl" -> {
        if (words != null) {
          entry.warning(
              IoCodes.MORE_PAGES,
              "the results go on at " + words,
              entry.firstLine(),
              "get the other pages too, if all results are wanted");
        }
        return null;
      }
      default -> {
        if (node.child("id").isEmpty() && node.child("title").isEmpty()) {
          entry.error(
              IoCodes.ENTRY_SHAPE,
              "no result of Europe PMC: it has neither an id nor a title",
              entry.firstLine(),
              "look at the element; if the file is of another kind, name its format");
          return null;
        }
        return new EuropePmcResult(entry, node, NAME).publication();
      }
    }
  }
}
