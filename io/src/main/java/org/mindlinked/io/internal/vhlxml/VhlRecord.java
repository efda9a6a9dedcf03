package org.mindlinked.io.internal.vhlxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.io.internal.vhlxml.VhlFields.Value;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** An item in the making. What nothing here uses is kept aside. For one thread. */
final class VhlRecord {
  private final VhlFields fields;
  private final PublicationDraft draft;

  VhlRecord(Entry entry, VhlFields fields) {
    this.fields = fields;
    this.draft = new PublicationDraft(entry, VhlXmlFormat.NAME, SourceKind.PORTAL_ITEM);
  }

  /**
   * The publication.
   *
   * @param total how many items the portal found, or null
   */
  Publication publication(@Nullable Long total) {
    if (total != null) {
      draft.source().reportedTotal(total);
    }
    identifiers();
    List<String> languages = new ArrayList<>();
    for (Value language : fields.all("la")) {
      draft.language("la", language.use()).ifPresent(languages::add);
    }
    new VhlTexts(fields, "ti", languages).text(true).ifPresent(draft::title);
    new VhlTexts(fields, "ab", languages)
        .text(false)
        .ifPresent(text -> draft.publication().abstractText(text));
    copies();
    for (Value author : fields.all("au")) {
      draft.person(PublicationDraft.person(author.use()), ContributionRole.AUTHOR);
    }
    journal();
    date();
    List<String> types = new ArrayList<>();
    fields.all("pt").forEach(type -> types.add(type.use()));
    PubmedTypes.tell(draft, "pt", types, null);
    fields.all("mh").forEach(heading -> subject(heading.use()));
    for (Value keyword : fields.all("kw")) {
      draft.keyword(PublicationDraft.Keywords.UNKNOWN, keyword.use());
    }
    fields.unused(draft);
    draft.warnIfUntitled();
    return draft.build();
  }

  private void identifiers() {
    for (Value id : fields.all("id")) {
      IdentifierScheme scheme =
          id.text().startsWith("mdl-") ? IdentifierScheme.PMID : IdentifierScheme.VHL;
      if (Identifier.parse(scheme, id.text()).identifier().isPresent()) {
        draft.identifier(scheme, id.use());
      }
    }
    for (Value doi : fields.all("doi")) {
      draft.identifier(IdentifierScheme.DOI, doi.use());
    }
    for (Value url : fields.all("ur")) {
      if (Identifier.parse(url.text()).identifier().isPresent()) {
        draft.identifier(url.use());
      }
    }
  }

  /** The abstract once more, with links in it. */
  private void copies() {
    List<String> abstracts = new ArrayList<>();
    fields.all("ab").forEach(value -> abstracts.add(plain(value.text())));
    fields.byLanguage("ab").forEach(value -> abstracts.add(plain(value.text())));
    for (Value copy : fields.byLanguage("mark_ab")) {
      if (abstracts.contains(plain(copy.text()))) {
        copy.use();
      }
    }
  }

  private static String plain(String text) {
    return Markup.plain(text).replaceAll("\\s+", " ");
  }

  private void journal() {
    draft.containerTitle(fields.use("ta"));
    Publication.Builder publication = draft.publication();
    String volume = fields.use("vi");
    if (volume != null) {
      publication.volume(volume);
    }
    String issue = fields.use("ip");
    if (issue != null) {
      publication.issue(issue);
    }
    draft.pages("pg", fields.use("pg"));
    for (Value number : fields.all("is")) {
      draft.containerNumber("is", IdentifierScheme.ISSN, number.use());
    }
  }

  /** {@code 202006}, {@code 20200600}, {@code 20200000}: zeros are what is not known. */
  private void date() {
    String printed = fields.use("da");
    if (printed == null) {
      return;
    }
    String known =
        printed.matches("\\d{4}0000")
            ? printed.substring(0, 4)
            : printed.matches("\\d{6}00") || printed.matches("\\d{6}")
                ? printed.substring(0, 4) + "-" + printed.substring(4, 6)
                : printed;
    draft.issued("da", known.endsWith("-00") ? known.substring(0, 4) : known);
  }

  /** Headings of DeCS, of which those of MeSH are a part. */
  private void subject(String heading) {
    String label = heading.split("/", 2)[0].replace("*", "").strip();
    if (MeshHeadings.id(label).isPresent()) {
      draft.meshHeading(heading);
      return;
    }
    for (Subject subject : MeshHeadings.printed(heading)) {
      draft.subject(Subject.builder().from(subject).scheme("decs").build());
    }
    if (label.isEmpty()) {
      draft.subject(Subject.builder().scheme("decs").label(Text.of(heading)).build());
    }
  }
}
