package org.mindlinked.io.internal.pubmedxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.pubmed.PubmedGrant;
import org.mindlinked.io.internal.pubmed.PubmedTexts;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Text;

/** What articles and books have in common. For one thread. */
final class Parts {
  final PublicationDraft draft;
  final People people;
  final String root;

  Parts(PublicationDraft draft, XmlNode root) {
    this.draft = draft;
    this.people = new People(draft);
    this.root = root.name();
  }

  /** The words of an element and of the markup in it, in one line; null if there are none. */
  static @Nullable String words(XmlNode node) {
    node.children().forEach(XmlNode::takeAll);
    String text = node.text();
    return text == null || (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) ? text : flow(text);
  }

  static @Nullable String words(Optional<XmlNode> node) {
    return node.isPresent() ? words(node.get()) : null;
  }

  /** White space with a line end in it is one blank. */
  private static String flow(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean breaks = false;
      while (end < text.length() && text.charAt(end) <= ' ') {
        breaks |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
        end++;
      }
      if (breaks) {
        line.append(' ');
      } else {
        line.append(text, at, end);
      }
      at = end;
      while (at < text.length() && text.charAt(at) > ' ') {
        at++;
      }
      line.append(text, end, at);
    }
    return line.toString();
  }

  void pubmedData(XmlNode data) {
    String path = root + "/" + data.name();
    data.child("History").ifPresent(history -> history(path + "/History", history));
    data.child("ArticleIdList").ifPresent(list -> articleIds(path + "/ArticleIdList", list));
    data.children("ReferenceList").forEach(this::references);
  }

  private void history(String path, XmlNode history) {
    for (XmlNode date : history.children("PubMedPubDate")) {
      String status = date.attribute("PubStatus");
      aside(path + "/PubMedPubDate", date, status == null ? "" : " [" + status + "]");
    }
  }

  /** A date that is none of publication, kept aside as PubMed's text prints it. */
  void aside(String path, XmlNode date, String kind) {
    String printed = Dates.slashed(date);
    if (printed != null) {
      draft.unmapped(path, printed + kind);
    }
  }

  /** Identifiers of the publication itself. */
  void articleIds(String path, XmlNode list) {
    for (XmlNode id : list.children("ArticleId")) {
      String kind = id.attribute("IdType");
      String number = id.text();
      if (number != null && !identifier(kind, number)) {
        draft.unmapped(path + "/ArticleId", kind == null ? number : number + " [" + kind + "]");
      }
    }
  }

  private boolean identifier(@Nullable String kind, String number) {
    IdentifierScheme scheme = scheme(kind);
    if (scheme == IdentifierScheme.PMCID) {
      return Identifier.parse(scheme, number).identifier().isPresent()
          && draft.identifier(scheme, number);
    }
    if (scheme != null) {
      draft.identifier(scheme, number);
    }
    return scheme != null;
  }

  private static @Nullable IdentifierScheme scheme(@Nullable String kind) {
    return kind == null
        ? null
        : switch (kind) {
          case "doi" -> IdentifierScheme.DOI;
          case "pubmed" -> IdentifierScheme.PMID;
          case "pmc", "pmcid" -> IdentifierScheme.PMCID;
          default -> null;
        };
  }

  /** Where it is found online: DOI or the publisher's number. */
  void locations(String path, XmlNode parent) {
    locations(path, parent, true);
  }

  /**
   * Where it is found online.
   *
   * @param own whether the numbers are of the publication, not of the book that it is part of
   */
  void locations(String path, XmlNode parent, boolean own) {
    for (XmlNode location : parent.children("ELocationID")) {
      String kind = location.attribute("EIdType");
      boolean valid = !"N".equals(location.attribute("ValidYN"));
      String number = location.text();
      if (number != null && (!valid || !own || !identifier(kind, number))) {
        draft.unmapped(
            path + "/ELocationID",
            number + (kind == null ? "" : " [" + kind + "]") + (valid ? "" : " (not valid)"));
      }
    }
  }

  /** A list of references, maybe in parts. */
  void references(XmlNode list) {
    list.children("ReferenceList").forEach(this::references);
    for (XmlNode reference : list.children("Reference")) {
      CitedReference.Builder cited = CitedReference.builder();
      boolean any = false;
      String text = words(reference.child("Citation"));
      if (text != null) {
        cited.text(Text.of(text));
        any = true;
      }
      for (XmlNode ids : reference.children("ArticleIdList")) {
        for (XmlNode id : ids.children("ArticleId")) {
          any |= cites(cited, id);
        }
      }
      if (any) {
        draft.publication().addReferences(cited.build());
      }
    }
  }

  /** An identifier of the cited work; what cannot be read stays in place. */
  private static boolean cites(CitedReference.Builder cited, XmlNode id) {
    IdentifierScheme scheme = scheme(id.attributeValue("IdType"));
    String number = id.peek();
    if (scheme == null || number == null) {
      return false;
    }
    Optional<Identifier> known = Identifier.parse(scheme, number).identifier();
    known.ifPresent(cited::addIdentifiers);
    if (known.isPresent()) {
      id.takeAll();
    }
    return known.isPresent();
  }

  /** The title's languages. */
  List<String> languages(String path, XmlNode parent) {
    List<String> tags = new ArrayList<>(1);
    for (XmlNode language : parent.children("Language")) {
      draft.language(path + "/Language", language.text()).ifPresent(tags::add);
    }
    return tags;
  }

  void abstracts(String path, XmlNode parent, List<XmlNode> others) {
    Optional<XmlNode> own = parent.child("Abstract");
    List<PubmedTexts.OtherAbstract> beside = new ArrayList<>(0);
    for (XmlNode other : others) {
      String text = abstractText(other);
      if (text != null) {
        beside.add(new PubmedTexts.OtherAbstract(other.attribute("Language"), text));
      }
    }
    PubmedTexts.abstracts(
        draft,
        own.map(Parts::abstractText).orElse(null),
        path + "/OtherAbstract",
        path + "/OtherAbstract/@Language",
        beside);
    String rights =
        own.flatMap(node -> node.child("CopyrightInformation")).map(Parts::words).orElse(null);
    if (rights != null) {
      draft.publication().rights(Text.of(rights));
    }
  }

  /** The parts of an abstract, each on a line of its own behind its label. */
  private static @Nullable String abstractText(XmlNode node) {
    StringBuilder whole = new StringBuilder();
    for (XmlNode part : node.children("AbstractText")) {
      String label = part.attribute("Label");
      part.takeAttribute("NlmCategory", "UNASSIGNED");
      if (label != null) {
        part.takeAttribute("NlmCategory", label);
      }
      String text = words(part);
      if (text != null || label != null) {
        whole.append(whole.length() == 0 ? "" : "\n");
        whole.append(label == null ? "" : label + ": ");
        whole.append(text == null ? "" : text);
      }
    }
    return whole.length() == 0 ? null : whole.toString().strip();
  }

  void keywords(XmlNode parent) {
    for (XmlNode list : parent.children("KeywordList")) {
      String owner = list.attributeValue("Owner");
      Keywords origin =
          owner == null
              ? Keywords.UNKNOWN
              : owner.equals("NOTNLM") ? Keywords.AUTHOR : Keywords.INDEXER;
      list.takeAttribute("Owner", "NOTNLM");
      for (XmlNode keyword : list.children("Keyword")) {
        keyword.takeAttribute("MajorTopicYN", "N");
        draft.keyword(origin, words(keyword));
      }
    }
  }

  void grants(XmlNode parent) {
    for (XmlNode list : parent.children("GrantList")) {
      list.takeAttribute("CompleteYN", "Y");
      for (XmlNode grant : list.children("Grant")) {
        PubmedGrant.tell(
            draft,
            grant.textAt("GrantID"),
            grant.textAt("Acronym"),
            grant.textAt("Agency"),
            grant.textAt("Country"));
      }
    }
  }

  List<String> types(XmlNode parent) {
    List<String> types = new ArrayList<>(4);
    for (XmlNode type : parent.children("PublicationType")) {
      type.attribute("UI");
      String word = type.text();
      if (word != null) {
        types.add(word);
      }
    }
    return types;
  }

  /** Headings with their numbers; each qualifier gives a subject. */
  void headings(XmlNode list) {
    for (XmlNode heading : list.children("MeshHeading")) {
      Optional<XmlNode> descriptor = heading.child("DescriptorName");
      String label = words(descriptor);
      if (label == null) {
        continue;
      }
      XmlNode name = descriptor.orElseThrow();
      String id = name.attribute("UI");
      boolean major = "Y".equals(name.attribute("MajorTopicYN"));
      boolean qualified = false;
      for (XmlNode qualifier : heading.children("QualifierName")) {
        String word = words(qualifier);
        qualifier.attribute("UI");
        boolean majorToo = "Y".equals(qualifier.attribute("MajorTopicYN"));
        if (word != null) {
          draft.subject(MeshHeadings.subject(id, label, word, major || majorToo));
          qualified = true;
        }
      }
      if (!qualified) {
        draft.subject(MeshHeadings.subject(id, label, null, major));
      }
    }
  }
}
