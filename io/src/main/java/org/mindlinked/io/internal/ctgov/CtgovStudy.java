package org.mindlinked.io.internal.ctgov;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Registration;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Text;

/** A study in the making. What nobody asks for is kept aside. For one thread. */
final class CtgovStudy {
  private static final String PROTOCOL = "protocolSection";
  private static final String DATE = "date";

  private final Entry entry;
  private final JsonNode root;
  private final StudyDraft draft;

  CtgovStudy(Entry entry, JsonNode root) {
    this.entry = entry;
    this.root = root;
    this.draft = new StudyDraft(entry, CtgovFormat.NAME, SourceKind.REGISTRY_RECORD);
    for (String section : root.names()) {
      parts(root.at(section), module -> parts(module, list -> listed(section, list)));
    }
  }

  /** What is left of an object is given by its parts. */
  private static void parts(Optional<JsonNode> node, Consumer<Optional<JsonNode>> below) {
    node.filter(JsonNode::isObject)
        .ifPresent(it -> it.byParts().names().forEach(name -> below.accept(it.at(name))));
  }

  /** Lists of derived terms stay lists; of others, what is left stands by element. */
  private static void listed(String section, Optional<JsonNode> list) {
    list.filter(it -> it.isList() && !section.equals("derivedSection"))
        .ifPresent(JsonNode::byParts);
  }

  Study study() {
    module("identificationModule").ifPresent(this::identification);
    module("statusModule").ifPresent(this::status);
    module("sponsorCollaboratorsModule").ifPresent(module -> Parties.sponsors(draft, module));
    module("contactsLocationsModule").ifPresent(module -> Parties.officials(draft, module));
    draft.study().summary(markup(module("descriptionModule"), "briefSummary"));
    module("designModule").ifPresent(module -> Designs.tell(draft, module));
    module("conditionsModule")
        .map(module -> module.list("conditions"))
        .orElse(List.of())
        .forEach(this::condition);
    Topics.tell(draft, root);
    Groups groups = Groups.tell(draft, root);
    module("armsInterventionsModule").ifPresent(module -> Arms.tell(draft, module, groups));
    Outcomes outcomes = new Outcomes();
    module("outcomesModule").ifPresent(outcomes::planned);
    Results.tell(draft, root, outcomes, groups);
    draft.study().addAllOutcomes(outcomes.all());
    module("contactsLocationsModule").ifPresent(module -> Sites.tell(draft, module));
    Literature.tell(draft, root);
    String limits =
        root.textAt("resultsSection", "moreInfoModule", "limitationsAndCaveats", "description");
    if (limits != null) {
      draft.study().addLimitations(Text.of(Markdown.plain(limits)));
    }
    root.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private Optional<JsonNode> module(String name) {
    return root.at(PROTOCOL, name);
  }

  private static Optional<Text> markup(Optional<JsonNode> module, String name) {
    return module.map(node -> node.textAt(name)).map(Markdown::plain).map(Text::of);
  }

  private void condition(JsonNode condition) {
    String label = condition.text();
    if (label != null) {
      draft.study().addConditions(Condition.labelled(label));
    }
  }

  private void identification(JsonNode module) {
    String number = module.textAt("nctId");
    if (number != null) {
      registered(number);
    }
    module
        .list("nctIdAliases")
        .forEach(alias -> draft.identifier(IdentifierScheme.NCT, alias.text()));
    String brief = module.textAt("briefTitle");
    String official = module.textAt("officialTitle");
    draft.title(official == null ? brief : official);
    if (brief != null) {
      draft.source().title(Text.of(brief));
    }
    String acronym = module.textAt("acronym");
    if (acronym != null) {
      draft.study().shortName(Text.of(acronym));
    }
    module.at("orgStudyIdInfo").ifPresent(this::otherNumber);
    module.list("secondaryIdInfos").forEach(this::otherNumber);
    String registrant = module.peekAt("organization", "fullName");
    if (registrant.equals(
        root.peekAt(PROTOCOL, "sponsorCollaboratorsModule", "leadSponsor", "name"))) {
      module.take("organization");
    }
  }

  private void registered(String number) {
    Optional<Identifier> nct = Identifier.parse(IdentifierScheme.NCT, number).identifier();
    if (nct.isEmpty()) {
      draft.identifier(IdentifierScheme.NCT, number);
      return;
    }
    draft.knownBy(nct.get());
    JsonNode status = module("statusModule").orElse(root);
    Registration.Builder registration =
        Registration.builder().identifier(nct.get()).kind(RegistrationKind.TRIAL_REGISTRATION);
    day(status.peekAt("studyFirstSubmitDate"))
        .ifPresent(
            day -> {
              registration.date(day);
              status.take("studyFirstSubmitDate");
            });
    draft.registration(registration.build());
  }

  /**
   * A number other than the registry's own: of another registry, of a grant, or of a sponsor. Whose
   * it is has no place beside the last.
   */
  private void otherNumber(JsonNode number) {
    String id = number.textAt("id");
    if (id == null) {
      return;
    }
    String type = number.peekAt("type");
    Optional<IdentifierScheme> registry =
        switch (type) {
          case "EUDRACT_NUMBER" -> Optional.of(IdentifierScheme.EUDRACT);
          case "CTIS" -> Optional.of(IdentifierScheme.CTIS);
          default -> Optional.empty();
        };
    if (registry.isPresent()) {
      if (draft.identifier(registry.get(), id)) {
        number.take("type");
      }
    } else if (isGrant(type)) {
      Funding.Builder funding = Funding.builder().grant(id);
      String funder = type.equals("OTHER_GRANT") ? number.textAt("domain") : type;
      if (funder != null) {
        funding.asFound(Text.of(funder));
      }
      number.take("type");
      draft.study().addFunding(funding.build());
    } else if (!draft.registrations(id)) {
      draft.identifier(IdentifierScheme.LOCAL, id);
    }
    number.wholeUnlessAllTaken();
  }

  /** The agencies of the United States that have a type of number of their own. */
  private static boolean isGrant(String type) {
    return switch (type) {
      case "NIH", "FDA", "VA", "CDC", "AHRQ", "SAMHSA", "OTHER_GRANT" -> true;
      default -> false;
    };
  }

  private void status(JsonNode module) {
    String word = module.peekAt("overallStatus");
    StudyStatus status =
        switch (word) {
          case "NOT_YET_RECRUITING" -> StudyStatus.PLANNED;
          case "RECRUITING", "ENROLLING_BY_INVITATION", "ACTIVE_NOT_RECRUITING", "SUSPENDED" ->
              StudyStatus.ONGOING;
          case "COMPLETED" -> StudyStatus.COMPLETED;
          case "TERMINATED", "WITHDRAWN" -> StudyStatus.TERMINATED;
          case "UNKNOWN" -> StudyStatus.UNKNOWN;
          default -> null;
        };
    if (status != null) {
      draft.study().status(status);
      if (status.name().equals(word)) {
        module.take("overallStatus");
      }
    }
    period(module);
  }

  /** From the first day to the last, as far as both are in the past: an estimate is none. */
  private void period(JsonNode module) {
    PartialDate start = actual(module, "startDateStruct");
    PartialDate end = actual(module, "completionDateStruct");
    if (start != null && end != null && end.endsBefore(start)) {
      entry.warning(
          IoCodes.DATES,
          "the study is said to have ended on " + end + ", before its start on " + start,
          entry.firstLine(),
          "look at the registry; both dates are kept aside");
      return;
    }
    draft.study().period(span(start, end));
    if (start != null) {
      module.take("startDateStruct");
    }
    if (end != null) {
      module.take("completionDateStruct");
    }
  }

  private static Optional<Interval> span(@Nullable PartialDate start, @Nullable PartialDate end) {
    if (start != null && end != null) {
      return Optional.of(Interval.between(start, end));
    }
    return Optional.ofNullable(start)
        .map(Interval::from)
        .or(() -> Optional.ofNullable(end).map(Interval::until));
  }

  private static @Nullable PartialDate actual(JsonNode module, String name) {
    return module.peekAt(name, "type").equals("ESTIMATED")
        ? null
        : day(module.peekAt(name, DATE)).orElse(null);
  }

  /** A date of year, month and maybe day. */
  static Optional<PartialDate> day(String printed) {
    return printed.isEmpty()
        ? Optional.empty()
        : PrintedDate.read(printed).filter(PrintedDate::exact).map(PrintedDate::date);
  }
}
