package org.mindlinked.io.internal.crossrefxml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/**
 * Funding and registered trials, which stand in programs of the work or of its crossmark, or in
 * both. For one thread.
 */
final class CrossrefPrograms {
  private final PublicationDraft draft;
  private final Set<Funding> told = new HashSet<>();

  CrossrefPrograms(PublicationDraft draft) {
    this.draft = draft;
  }

  void tell(XmlNode work) {
    work.children("program").forEach(this::program);
    for (XmlNode mark : work.children("crossmark")) {
      for (XmlNode custom : mark.children("custom_metadata")) {
        custom.children("program").forEach(this::program);
      }
    }
  }

  private void program(XmlNode program) {
    for (XmlNode trial : program.children("clinical-trial-number")) {
      if (draft.registrations(trial.peekWords())) {
        trial.take();
      }
    }
    if (!"fundref".equals(program.attributeValue("name"))) {
      return;
    }
    program.attribute("name");
    boolean grouped = false;
    for (XmlNode group : assertions(program, "fundgroup")) {
      group.attribute("name");
      funder(group);
      grouped = true;
    }
    if (!grouped) {
      funder(program);
    }
  }

  private static List<XmlNode> assertions(XmlNode node, String name) {
    return node.children("assertion").stream()
        .filter(each -> name.equals(each.attributeValue("name")))
        .toList();
  }

  /** The identifier of a funder stands inside its name. */
  private void funder(XmlNode group) {
    List<XmlNode> names = assertions(group, "funder_name");
    List<XmlNode> awards = assertions(group, "award_number");
    if (names.isEmpty() && awards.isEmpty()) {
      return;
    }
    Reference funder = names.isEmpty() ? null : reference(names.get(0));
    if (awards.isEmpty()) {
      add(funder, null);
    }
    for (XmlNode award : awards) {
      award.attribute("name");
      add(funder, award.words());
    }
  }

  private void add(@Nullable Reference funder, @Nullable String grant) {
    Funding.Builder funding = Funding.builder();
    if (funder != null) {
      funding.funder(funder);
    }
    if (grant != null) {
      funding.grant(grant);
    }
    if (funder != null || grant != null) {
      Funding one = funding.build();
      if (told.add(one)) {
        draft.publication().addFunding(one);
      }
    }
  }

  private @Nullable Reference reference(XmlNode node) {
    Optional<XmlNode> number = assertions(node, "funder_identifier").stream().findFirst();
    Optional<Identifier> id =
        number
            .map(XmlNode::peekWords)
            .flatMap(words -> Identifier.parse(IdentifierScheme.FUNDREF, full(words)).identifier());
    String name = node.ownWords();
    if (name == null) {
      return null;
    }
    node.attribute("name");
    node.takeOwn();
    if (id.isEmpty()) {
      return draft.organisation(name);
    }
    number.ifPresent(XmlNode::takeAll);
    return draft.organisation(
        name, Organisation.builder().name(Text.of(name)).addIdentifiers(id.get()).build());
  }

  /** {@code 501100006390} is 10.13039/501100006390. */
  private static String full(String number) {
    return number.matches("\\d{6,15}") ? "10.13039/" + number : number;
  }
}
