package org.mindlinked.io.internal.eprintsxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.FileVersion;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.StoredFile;

/**
 * The files that a repository holds of an eprint. What it made of them itself (thumbnails, words
 * for its search) is no file of the publication and is kept aside. For one thread.
 */
final class EprintFiles {
  private static final String VOLATILE = "http://eprints.org/relation/isVolatileVersionOf";
  private static final Map<String, FileVersion> VERSIONS =
      Map.of(
          "published", FileVersion.PUBLISHED,
          "accepted", FileVersion.ACCEPTED,
          "submitted", FileVersion.SUBMITTED,
          "preprint", FileVersion.PREPRINT);

  private final PublicationDraft draft;

  EprintFiles(PublicationDraft draft) {
    this.draft = draft;
  }

  void tell(List<XmlNode> fields) {
    List<XmlNode> documents = new ArrayList<>();
    for (XmlNode field : fields) {
      for (XmlNode document : field.children("document")) {
        if (!isDerived(document)) {
          documents.add(document);
          document(document);
        }
      }
    }
    licence(documents);
  }

  private static boolean isDerived(XmlNode document) {
    return document.child("relation").stream()
        .flatMap(relation -> relation.children("item").stream())
        .anyMatch(item -> VOLATILE.equals(peek(item, "type")));
  }

  private void document(XmlNode document) {
    List<XmlNode> files =
        document.child("files").map(all -> all.children("file")).orElseGet(List::of);
    FileVersion version = VERSIONS.get(String.valueOf(peek(document, "content")));
    if (version != null) {
      take(document, "content");
    }
    String type = mediaType(document);
    for (XmlNode file : files) {
      file(file, version, type);
    }
    String main = peek(document, "main");
    boolean named =
        files.stream().anyMatch(file -> main != null && main.equals(peek(file, "filename")));
    if (files.isEmpty() && main != null) {
      StoredFile.Builder stored = StoredFile.builder().name(main);
      add(stored, version, type);
    }
    if (main != null && (named || files.isEmpty())) {
      take(document, "main");
    }
  }

  private void file(XmlNode file, @Nullable FileVersion version, @Nullable String ofDocument) {
    StoredFile.Builder stored = StoredFile.builder();
    String name = file.wordsAt("filename");
    if (name != null) {
      stored.name(name);
    }
    String size = peek(file, "filesize");
    if (size != null && size.matches("\\d{1,18}")) {
      take(file, "filesize");
      stored.byteSize(Long.parseLong(size));
    }
    Optional<Iri> url = Optional.ofNullable(peek(file, "url")).flatMap(Iri::parse);
    if (url.isPresent()) {
      take(file, "url");
      stored.url(url.get());
    }
    String type = mediaType(file);
    if (name != null || url.isPresent()) {
      add(stored, version, type == null ? ofDocument : type);
    }
  }

  private void add(
      StoredFile.Builder stored, @Nullable FileVersion version, @Nullable String type) {
    if (version != null) {
      stored.version(version);
    }
    if (type != null) {
      stored.mediaType(type);
    }
    draft.publication().addFiles(stored.build());
  }

  /** Older repositories have the media type in the field format. */
  private static @Nullable String mediaType(XmlNode node) {
    for (String field : List.of("mime_type", "format")) {
      String type = peek(node, field);
      if (type != null && type.matches("[a-zA-Z]+/[\\w.+-]+")) {
        take(node, field);
        return type;
      }
    }
    return null;
  }

  /** The licence of all files, if it is one and its version is told. */
  private void licence(List<XmlNode> documents) {
    Set<String> words = new TreeSet<>();
    for (XmlNode document : documents) {
      words.add(String.valueOf(peek(document, "license")));
    }
    if (words.size() != 1) {
      return;
    }
    Optional<Iri> licence = licence(words.iterator().next());
    if (licence.isPresent()) {
      draft.publication().license(licence.get());
      documents.forEach(document -> take(document, "license"));
    }
  }

  /** {@code cc_by_nc_nd_4} is CC BY-NC-ND 4.0. */
  private static Optional<Iri> licence(String code) {
    if (code.matches("cc_by(?:_[a-z]{2}){0,2}_[34](?:_0|\\.0)?")) {
      String[] parts = code.replaceAll("(?:_0|\\.0)$", "").split("_", -1);
      String terms = String.join("-", List.of(parts).subList(1, parts.length - 1));
      return Licences.canonical("CC " + terms + " " + parts[parts.length - 1] + ".0");
    }
    return Licences.canonical(code);
  }

  private static @Nullable String peek(XmlNode node, String name) {
    return node.child(name).map(XmlNode::peekWords).orElse(null);
  }

  private static void take(XmlNode node, String name) {
    node.child(name).ifPresent(XmlNode::take);
  }
}
