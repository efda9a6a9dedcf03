package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Utf8;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.LanguageTag;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.structure.ValueKind;

/**
 * Binds the bytes of one record to the model, bottom-up and without an intermediate tree. Goes on
 * after a problem, so that all of a record's problems are known at once; good records raise and
 * catch nothing. For one thread; used for one record after the other.
 */
final class RecordBinder {
  private static final int MOST_DIGITS = 40;
  private static final int USUAL_LENGTH = 4;
  private static final String NONE = "@none";

  private final ReadOptions options;
  private final boolean linked;
  private final JsonTokens tokens;
  private final Path path = new Path();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<UnmappedField> unmapped = new ArrayList<>();

  /** Whether unknown properties and words are kept rather than refused. */
  private boolean keepUnknown;

  private Slice slice = new Slice(new byte[0], 0, 0, 0, 1, 1, 0, true);
  private long number;
  private int errors;
  private @Nullable String id;

  /** Whether it is among the tokens, so that they know where a problem is. */
  private boolean reading;

  RecordBinder(ReadOptions options, boolean linked) {
    this.options = options;
    this.linked = linked;
    this.keepUnknown = options.keepsUnknown();
    this.tokens = new JsonTokens(options.limits().depth());
  }

  /** From now on unknown properties and words are kept: the file is of a later minor version. */
  void keepUnknown() {
    keepUnknown = true;
  }

  /** All problems of the record that was bound last. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** The IRI of the record that was bound last, as far as it could be read. */
  @Nullable String id() {
    return id;
  }

  /** The record, or null if it is refused. */
  @Nullable EvidenceRecord record(Slice bytes, long recordNumber) {
    start(bytes, recordNumber);
    Object bound = bytes.isCut() ? tooLarge() : bind(false);
    return (EvidenceRecord) finish(bound);
  }

  /** The header, or null if it is refused. */
  @Nullable Catalogue catalogue(Slice bytes) {
    start(bytes, 0);
    Object bound = bytes.isCut() ? tooLarge() : bind(true);
    return (Catalogue) finish(bound);
  }

  /** Whether a line is the header of a catalogue; reads no further than it must. */
  boolean isCatalogue(Slice bytes) {
    if (bytes.isCut()) {
      return false;
    }
    return TypePlan.CATALOGUE.name.equals(TopLevel.string(bytes, "type"));
  }

  private void start(Slice bytes, long recordNumber) {
    slice = bytes;
    number = recordNumber;
    errors = 0;
    id = null;
    problems.clear();
    unmapped.clear();
    path.clear();
  }

  private @Nullable Object finish(@Nullable Object bound) {
    Object result = errors > 0 ? null : bound;
    if (!unmapped.isEmpty() && result != null) {
      result = withUnmapped(result);
    }
    if (!problems.isEmpty()) {
      if (id == null) {
        id = TopLevel.string(slice, "id");
      }
      String known = id;
      if (known != null) {
        problems.replaceAll(p -> p.at(p.location().withRecordId(shortened(known))));
      }
    }
    return result;
  }

  private static String shortened(String text) {
    int most = 120;
    String oneLine = Shown.of(text);
    boolean plain = oneLine.length() == text.length() + 2;
    return plain && text.length() <= most ? text : oneLine;
  }

  private @Nullable Object tooLarge() {
    report(
        Severity.ERROR,
        IoCodes.RECORD_SIZE,
        "the record has "
            + slice.size()
            + " bytes, at most "
            + options.limits().recordBytes()
            + " are read",
        "split it, leave out whole texts, or raise the limit",
        "",
        0);
    return null;
  }

  private @Nullable Object bind(boolean header) {
    int bad = Utf8.firstBad(slice.buf(), slice.from(), slice.to());
    if (bad >= 0) {
      notUtf8(bad);
      return null;
    }
    tokens.open(slice);
    reading = true;
    try {
      return top(tokens, header);
    } catch (IOException e) {
      syntax();
      return null;
    } finally {
      reading = false;
    }
  }

  private void notUtf8(int bad) {
    int value = slice.buf()[bad] & 0xFF;
    boolean cut = !slice.whole() && Utf8.isCut(slice.buf(), bad, slice.to());
    String latin = value >= 0xA0 ? " (" + (char) value + " in Latin-1)" : "";
    report(
        Severity.ERROR,
        cut ? IoCodes.TRUNCATED : IoCodes.UTF8,
        cut
            ? "the record ends inside a character"
            : "byte 0x"
                + Integer.toHexString(value).toUpperCase(java.util.Locale.ROOT)
                + latin
                + " at byte "
                + (slice.offset() + bad - slice.from())
                + " of the file is not UTF-8",
        cut
            ? "the file was cut; get it again from its source"
            : "convert the file to UTF-8, for example with iconv -f WINDOWS-1252 -t UTF-8",
        null,
        bad - slice.from());
  }

  private void syntax() {
    SyntaxFault fault = SyntaxFault.find(slice, options.limits().depth());
    if (fault == null) {
      report(
          Severity.ERROR,
          IoCodes.SYNTAX,
          "the record is not well-formed JSON",
          null,
          path.pointer(),
          0);
    } else {
      report(
          Severity.ERROR, fault.code(), fault.message(), fault.hint(), fault.pointer(), fault.at());
    }
  }

  private @Nullable Object top(JsonTokens opened, boolean header) throws IOException {
    Token token = opened.next();
    if (token != Token.OBJECT) {
      problem(
          IoCodes.JSON_TYPE,
          "a record is an object, found " + described(token),
          "write {\"type\":\"Study\", …}");
      opened.skipChildren();
      expectEnd(opened);
      return null;
    }
    boolean more = opened.nextName();
    boolean typed = more && opened.name().equals("type");
    boolean first = typed && opened.next() == Token.STRING;
    String type = first ? opened.text() : TopLevel.string(slice, "type");
    TypePlan plan = plan(type, header);
    if (plan == null) {
      // Even then the rest is read, so that broken JSON is told as well.
      drain(opened);
      return null;
    }
    if (first) {
      more = opened.nextName();
    } else if (typed) {
      // Not a string: start again, and let the type be reported in its place.
      opened.skipChildren();
      problem(IoCodes.JSON_TYPE, "type is a string, found " + described(opened.current()), null);
      more = opened.nextName();
    }
    Object bound = node(opened, plan, more, true, first);
    expectEnd(opened);
    if (errors > 0) {
      checkReferences(plan);
    }
    return bound;
  }

  /** A record with other faults was not built, so nobody has looked at its references yet. */
  private void checkReferences(TypePlan plan) throws IOException {
    JsonTokens again = new JsonTokens(options.limits().depth());
    again.open(slice);
    again.next();
    for (ReferenceScan.Fault fault : new ReferenceScan(linked).faults(again, plan)) {
      TypePlan target = fault.target();
      String code = target == null ? ValueCodes.DANGLING_REFERENCE : ValueCodes.REFERENCE_TYPE;
      if (problems.stream().noneMatch(known -> isAbout(known, code, fault.pointer()))) {
        report(
            Severity.ERROR,
            code,
            target == null
                ? fault.text() + " names nothing in this " + fault.owner().name
                : fault.text()
                    + " is a "
                    + target.name
                    + ", expected "
                    + String.join(" or ", fault.field().field.referable()),
            "positions count from 1, for example #population-1",
            fault.pointer(),
            fault.at());
      }
    }
  }

  private static boolean isAbout(Diagnostic problem, String code, String pointer) {
    boolean sameCode = problem.code().equals(code) || problem.code().equals(ValueCodes.REFERENCE);
    return sameCode && problem.location().pointer().orElse("").equals(pointer);
  }

  private static void drain(JsonTokens opened) throws IOException {
    Token token = opened.next();
    while (token != null) {
      token = opened.next();
    }
  }

  private void expectEnd(JsonTokens opened) throws IOException {
    if (opened.next() != null) {
      syntax();
    }
  }

  private @Nullable TypePlan plan(@Nullable String type, boolean header) {
    TypePlan plan =
        type == null
            ? null
            : header
                ? type.equals(TypePlan.CATALOGUE.name) ? TypePlan.CATALOGUE : null
                : TypePlan.ofRecord(type);
    if (plan != null) {
      return plan;
    }
    String expected = header ? "Catalogue" : "Study or Publication";
    if (type == null) {
      int place = TopLevel.placeOf(slice, "/type");
      boolean there = place > TopLevel.placeOf(slice, "");
      report(
          Severity.ERROR,
          IoCodes.RECORD_TYPE,
          (header ? "the catalogue" : "the record")
              + (there ? " has a type that is no string" : " has no type")
              + ", expected "
              + expected,
          header ? "begin it with \"type\": \"Catalogue\"" : "begin it with \"type\": \"Study\"",
          there ? "/type" : "",
          place);
    } else if (!header && type.equals(TypePlan.CATALOGUE.name)) {
      report(
          Severity.ERROR,
          IoCodes.HEADER_PLACE,
          "a header of a catalogue stands among the records",
          "an NDJSON file has at most one, on its first line; to join files leave the others out",
          "",
          0);
    } else {
      report(
          Severity.ERROR,
          IoCodes.RECORD_TYPE,
          Shown.of(type) + " is no type of record, expected " + expected,
          meant(Nearest.of(type, header ? List.of("Catalogue") : List.of("Study", "Publication"))),
          "/type",
          TopLevel.placeOf(slice, "/type"));
    }
    return null;
  }

  private static @Nullable String meant(@Nullable String word) {
    return word == null ? null : "did you mean " + word + "?";
  }

  /**
   * Binds an object; {@code some} says whether it has a property, which is then the current one.
   */
  private @Nullable Object node(
      JsonTokens in, TypePlan plan, boolean some, boolean top, boolean typeKnown)
      throws IOException {
    int errorsBefore = errors;
    Object builder = plan.type.newBuilder();
    long seen = 0;
    Others others = null;
    for (boolean more = some; more; more = in.nextName()) {
      FieldPlan field = field(in, plan, top);
      if (field == null) {
        others = others == null ? new Others(typeKnown) : others;
        other(in, plan, others, top);
        continue;
      }
      path.push(field);
      if ((seen & field.bit) == 0) {
        seen |= field.bit;
        value(in, field, builder);
      } else {
        twice(in, field.name);
      }
      path.pop();
    }
    long missing = plan.required & ~seen;
    if (top && plan == TypePlan.PUBLICATION) {
      missing |= requireNonNull(plan.byName.get("id")).bit & ~seen;
    }
    if (missing != 0) {
      missing(plan, missing);
    }
    return errors > errorsBefore ? null : build(plan, builder);
  }

  /** The field that the current property is, or null. */
  private @Nullable FieldPlan field(JsonTokens in, TypePlan plan, boolean top) throws IOException {
    FieldPlan field = in.named(plan.byBytes);
    if (field == null) {
      field = plan.byName.get(in.name());
    }
    return field != null && linked && !top && field.name.equals("id") ? null : field;
  }

  /** The properties of an object, so far, that are none of its type's fields. */
  private static final class Others {
    final Set<String> names = new HashSet<>();
    boolean typeSeen;

    Others(boolean typeSeen) {
      this.typeSeen = typeSeen;
    }
  }

  private void other(JsonTokens in, TypePlan plan, Others others, boolean top) throws IOException {
    String key = in.name();
    path.push(key);
    boolean type = key.equals("type");
    if (type && !others.typeSeen) {
      others.typeSeen = true;
      nodeType(in, plan);
    } else if (!type && others.names.add(key)) {
      otherProperty(in, plan, key, top);
    } else {
      twice(in, key);
    }
    path.pop();
  }

  private void missing(TypePlan plan, long bits) {
    for (FieldPlan field : plan.fields) {
      if ((bits & field.bit) != 0) {
        problem(
            IoCodes.MISSING,
            "\"" + field.name + "\" is missing, every " + plan.name + " needs it",
            null);
      }
    }
  }

  private void twice(JsonTokens in, String key) throws IOException {
    problem(
        IoCodes.DUPLICATE_KEY,
        "the property " + Shown.of(key) + " occurs twice in one object",
        "keep one of them; which one counts would be a guess");
    in.nextInside();
    in.skipChildren();
  }

  private @Nullable Object build(TypePlan plan, Object builder) {
    try {
      return plan.type.build(builder);
    } catch (InvalidValueException e) {
      for (Diagnostic each : e.diagnostics()) {
        String inside = each.location().pointer().orElse("");
        if (inside.isEmpty() && e.attributes().size() == 1) {
          inside = "/" + e.attributes().get(0);
        }
        String pointer = path.pointer() + inside;
        report(
            each.severity(),
            each.code(),
            each.message(),
            each.hint().orElse(null),
            pointer,
            TopLevel.placeOf(slice, pointer));
      }
      return null;
    }
  }

  private void nodeType(JsonTokens in, TypePlan plan) throws IOException {
    Token token = in.nextInside();
    if (token != Token.STRING) {
      wrongType(in, token, "a string");
    } else if (!in.text().equals(plan.name)) {
      problem(
          IoCodes.NODE_TYPE,
          Shown.of(in.text()) + " stands where a " + plan.name + " was expected",
          "leave type out, it follows from the property");
    }
  }

  /** A property that is none of the type's fields. */
  private void otherProperty(JsonTokens in, TypePlan plan, String key, boolean top)
      throws IOException {
    if (key.equals("@context") && top) {
      in.nextInside();
      in.skipChildren();
      return;
    }
    if (linked && isLinkedKey(in, key)) {
      return;
    }
    unknownProperty(in, plan, key);
  }

  /** What linked JSON has beside the fields; none of it says anything that they do not say. */
  private boolean isLinkedKey(JsonTokens in, String key) throws IOException {
    switch (key) {
      case "id" -> {
        Token token = in.nextInside();
        path.pop();
        String minted = path.fragment();
        path.push("id");
        if (token != Token.STRING) {
          wrongType(in, token, "a string");
        } else if (!in.text().substring(in.text().indexOf('#') + 1).equals(minted)) {
          problem(
              IoCodes.NODE_ID,
              "the id " + Shown.of(in.text()) + " is not that of its place, #" + minted,
              "ids follow from place and order; leave it out, or mend the order");
        }
        return true;
      }
      case "position", "labels", "doi", "pmid", "seeAlso", "year", "agent" -> {
        in.nextInside();
        in.skipChildren();
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private void unknownProperty(JsonTokens in, TypePlan plan, String key) throws IOException {
    String hint = hintFor(plan, key);
    String message = plan.name + " has no property " + Shown.of(key);
    if (!keepUnknown) {
      problem(IoCodes.UNKNOWN_PROPERTY, message, hint);
      in.nextInside();
      in.skipChildren();
      return;
    }
    warning(IoCodes.UNKNOWN_PROPERTY, message + ", kept as unmapped", hint);
    in.nextInside();
    int from = in.start();
    in.skipChildren();
    int to = in.end();
    String text = new String(slice.buf(), slice.from() + from, to - from, UTF_8).strip();
    unmapped.add(UnmappedField.builder().name(path.pointer()).value(text).build());
  }

  private static @Nullable String hintFor(TypePlan plan, String key) {
    if (key.equals("id") || key.equals("position") || key.startsWith("@")) {
      return "this is linked JSON; read it as jsonld";
    }
    String usual = Synonyms.of(plan, key);
    if (usual != null) {
      return "use " + usual;
    }
    List<String> names = new ArrayList<>();
    for (FieldPlan field : plan.fields) {
      names.add(field.name);
    }
    return meant(Nearest.of(key, names));
  }

  private void value(JsonTokens in, FieldPlan field, Object builder) throws IOException {
    Token token = in.nextInside();
    if (!field.many) {
      Object one = one(in, field, token);
      if (one != null) {
        field.field.set(builder, one);
      }
      return;
    }
    if (token == Token.OBJECT && field.set && field.kind == ValueKind.TEXT) {
      set(field, builder, textsByLanguage(in));
      return;
    }
    if (token != Token.LIST) {
      if (token == Token.NULL) {
        isNull();
      } else {
        wrongType(in, token, "a list [ … ]");
      }
      return;
    }
    List<Object> values = new ArrayList<>(USUAL_LENGTH);
    int index = 0;
    for (token = in.nextInside(); token != Token.LIST_END; token = in.nextInside()) {
      path.index(index++);
      if (token == Token.NULL) {
        problem(IoCodes.NULL_IN_LIST, "a list holds null", "take it out of the list");
        continue;
      }
      Object one = one(in, field, token);
      if (one != null) {
        if (field.set && isRepeated(values, one)) {
          warning(
              IoCodes.DUPLICATE_ELEMENT,
              shownValue(one) + " stands twice in " + field.name + ", kept once",
              null);
        }
        values.add(one);
      }
    }
    set(field, builder, values);
  }

  private static void set(FieldPlan field, Object builder, List<Object> values) {
    if (!values.isEmpty()) {
      field.field.set(builder, values);
    }
  }

  private static boolean isRepeated(List<Object> values, Object one) {
    if (values.size() < 32) {
      return values.contains(one);
    }
    return new HashSet<>(values).contains(one);
  }

  private static String shownValue(Object value) {
    return Shown.of(value.toString());
  }

  /** One value, or null if it is refused, which has then been reported. */
  private @Nullable Object one(JsonTokens in, FieldPlan field, Token token) throws IOException {
    if (token == Token.NULL) {
      isNull();
      return null;
    }
    try {
      switch (field.kind) {
        case NODE -> {
          return child(in, field, token);
        }
        case TEXT -> {
          return field.set && token != Token.STRING
              ? wrongType(in, token, "a string; a set by language is written {\"en\": [ … ]}")
              : text(in, token);
        }
        case CONCEPT -> {
          return concept(in, field, token);
        }
        case CODED -> {
          return coded(in, field, token);
        }
        case INTEGER -> {
          return integer(in, token);
        }
        case DECIMAL -> {
          return decimal(in, token);
        }
        case BOOLEAN -> {
          if (token == Token.TRUE || token == Token.FALSE) {
            return token == Token.TRUE;
          }
          wrongType(in, token, "true or false");
          return null;
        }
        case DATE -> {
          return date(in, token);
        }
        case INTERVAL -> {
          if (linked && token == Token.OBJECT) {
            return intervalNode(in);
          }
          return token == Token.STRING
              ? Interval.of(in.text())
              : wrongType(in, token, "a string such as \"2022-02-24/2022-03-10\"");
        }
        default -> {
          return string(in, field, token);
        }
      }
    } catch (InvalidValueException e) {
      refused(e);
      return null;
    }
  }

  private @Nullable Object child(JsonTokens in, FieldPlan field, Token token) throws IOException {
    TypePlan plan = requireNonNull(field.node, field.name);
    if (token != Token.OBJECT) {
      return wrongType(in, token, "an object { … } (" + plan.name + ")");
    }
    return node(in, plan, in.nextName(), false, false);
  }

  private @Nullable Object string(JsonTokens in, FieldPlan field, Token token) throws IOException {
    if (token != Token.STRING) {
      return wrongType(in, token, "a string");
    }
    String text = in.text();
    switch (field.kind) {
      case IRI -> {
        return Iri.of(text);
      }
      case IDENTIFIER -> {
        return Identifier.of(text);
      }
      case REFERENCE -> {
        return Reference.of(linked ? relative(text) : text);
      }
      case LANGUAGE -> {
        return LanguageTag.canonical(text);
      }
      default -> {
        return wholeCharacters(text);
      }
    }
  }

  /**
   * In linked JSON fragments may be written with the record's IRI, and are of the record where in
   * the model they are of the owner.
   */
  private String relative(String text) {
    String fragment = text;
    int hash = text.indexOf('#');
    if (hash > 0 && text.substring(0, hash).equals(TopLevel.string(slice, "id"))) {
      fragment = text.substring(hash);
    }
    String owner = path.ownerFragment();
    return !owner.isEmpty() && fragment.startsWith("#" + owner + ".")
        ? "#" + fragment.substring(owner.length() + 2)
        : fragment;
  }

  private static String wholeCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return Text.of(text).any(); // refuses half a pair
      }
    }
    return text;
  }

  private @Nullable Object text(JsonTokens in, Token token) throws IOException {
    if (token == Token.STRING) {
      return Text.of(in.text());
    }
    if (token != Token.OBJECT) {
      return wrongType(in, token, "a string, or an object of strings by language");
    }
    int errorsBefore = errors;
    Translations texts = new Translations();
    for (String tag = in.nextFieldName(); tag != null; tag = in.nextFieldName()) {
      path.push(tag);
      Token inside = in.nextInside();
      if (texts.has(tag)) {
        problem(IoCodes.DUPLICATE_KEY, "the language " + Shown.of(tag) + " occurs twice", null);
        in.skipChildren();
      } else if (inside == Token.STRING) {
        texts.add(tag, in.text());
      } else if (inside == Token.NULL) {
        isNull();
      } else {
        wrongType(in, inside, "a string");
      }
      path.pop();
    }
    return errors > errorsBefore ? null : texts.text();
  }

  private List<Object> textsByLanguage(JsonTokens in) throws IOException {
    List<Object> texts = new ArrayList<>();
    Set<String> tags = new HashSet<>();
    for (String tag = in.nextFieldName(); tag != null; tag = in.nextFieldName()) {
      path.push(tag);
      Token token = in.nextInside();
      if (!tags.add(tag)) {
        problem(IoCodes.DUPLICATE_KEY, "the language " + Shown.of(tag) + " occurs twice", null);
        in.skipChildren();
      } else if (token == Token.NULL) {
        isNull();
      } else if (token != Token.LIST) {
        wrongType(in, token, "a list of strings");
      } else {
        textsOf(in, tag, texts);
      }
      path.pop();
    }
    return texts;
  }

  private void textsOf(JsonTokens in, String tag, List<Object> texts) throws IOException {
    int index = 0;
    for (Token token = in.nextInside(); token != Token.LIST_END; token = in.nextInside()) {
      path.index(index++);
      if (token == Token.NULL) {
        problem(IoCodes.NULL_IN_LIST, "a list holds null", "take it out of the list");
      } else if (token != Token.STRING) {
        wrongType(in, token, "a string");
      } else {
        try {
          Text one = tag.equals(NONE) ? Text.of(in.text()) : Text.of(tag, in.text());
          if (isRepeated(texts, one)) {
            warning(IoCodes.DUPLICATE_ELEMENT, shownValue(one) + " stands twice, kept once", null);
          }
          texts.add(one);
        } catch (InvalidValueException e) {
          refused(e);
        }
      }
    }
  }

  private @Nullable Object concept(JsonTokens in, FieldPlan field, Token token) throws IOException {
    if (token == Token.STRING) {
      Object known = word(in, field);
      return known != null ? known : unknownWord(field, in.text());
    }
    if (token != Token.OBJECT) {
      return wrongType(in, token, "a token, or an object with id or label");
    }
    int errorsBefore = errors;
    Iri iri = null;
    Text label = null;
    boolean ownNode = false;
    Set<String> seen = new HashSet<>();
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      path.push(key);
      if (!seen.add(key)) {
        twice(in, key);
      } else if (key.equals("id")) {
        iri = conceptId(in);
      } else if (key.equals("label")) {
        Token inside = in.nextInside();
        if (inside == Token.NULL) {
          isNull();
        } else {
          label = (Text) text(in, inside);
        }
      } else if (linked && key.equals("type")) {
        in.nextInside();
        in.skipChildren();
        ownNode = true;
      } else {
        unknownInConcept(in, key);
      }
      path.pop();
    }
    if (errors > errorsBefore) {
      return null;
    }
    if (ownNode) {
      iri = null; // the node in which a label alone stands has an id of the record
    }
    if (iri == null && label == null) {
      problem(IoCodes.MISSING, "a concept needs an id or a label", null);
      return null;
    }
    ConceptScheme<?> scheme = field.scheme;
    if (iri == null) {
      Text only = requireNonNull(label);
      return scheme == null ? Concept.labelled(only) : scheme.labelled(only);
    }
    if (scheme != null) {
      return scheme.of(iri, label);
    }
    return label == null ? Concept.of(iri) : Concept.of(iri, label);
  }

  private @Nullable Iri conceptId(JsonTokens in) throws IOException {
    Token token = in.nextInside();
    if (token == Token.NULL) {
      isNull();
      return null;
    }
    if (token != Token.STRING) {
      wrongType(in, token, "a string");
      return null;
    }
    String text = in.text();
    if (linked && text.startsWith("#")) {
      return null; // a node of the record
    }
    return Iri.of(text);
  }

  private void unknownInConcept(JsonTokens in, String key) throws IOException {
    String message = "a concept has no property " + Shown.of(key);
    String hint = "a concept is a token, {\"id\", \"label\"} or {\"label\"}";
    if (keepUnknown) {
      warning(IoCodes.UNKNOWN_PROPERTY, message + ", left out", hint);
    } else {
      problem(IoCodes.UNKNOWN_PROPERTY, message, hint);
    }
    in.nextInside();
    in.skipChildren();
  }

  private static @Nullable Object word(JsonTokens in, FieldPlan field) throws IOException {
    Object known = in.meant(field.words);
    return known != null ? known : field.words.get(in.text());
  }

  private @Nullable Object unknownWord(FieldPlan field, String word) {
    String meant = field.meant(word);
    String message = Shown.of(word) + " is no term of " + field.vocabulary;
    String own = "write {\"label\": …} for a word of your own";
    String hint = meant == null ? own : "did you mean " + meant + "? Otherwise " + own;
    if (!keepUnknown) {
      problem(IoCodes.UNKNOWN_TOKEN, message, hint);
      return null;
    }
    warning(IoCodes.UNKNOWN_TOKEN, message + ", kept as a label", hint);
    Text label = Text.of(word);
    return field.scheme == null ? Concept.labelled(label) : field.scheme.labelled(label);
  }

  private @Nullable Object coded(JsonTokens in, FieldPlan field, Token token) throws IOException {
    if (token != Token.STRING) {
      return wrongType(in, token, "a string");
    }
    Object known = word(in, field);
    if (known == null) {
      List<String> words = field.wordsInOrder();
      problem(
          IoCodes.UNKNOWN_TOKEN,
          Shown.of(in.text()) + " is none of " + String.join(", ", words),
          meant(Nearest.of(in.text(), words)));
    }
    return known;
  }

  private @Nullable Object integer(JsonTokens in, Token token) throws IOException {
    if (token == Token.INTEGER) {
      return in.isShort() ? (Object) in.longValue() : longInteger(in);
    }
    if (token != Token.DECIMAL) {
      return wrongType(in, token, "a whole number");
    }
    BigDecimal value = number(in.text());
    if (value == null || value.precision() - (long) value.scale() > 19) {
      return tooBig(in);
    }
    if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
      problem(
          IoCodes.NOT_INTEGER, in.text() + " is not a whole number", "shares stand in proportion");
      return null;
    }
    try {
      return value.longValueExact();
    } catch (ArithmeticException e) {
      return tooBig(in);
    }
  }

  private @Nullable Object longInteger(JsonTokens in) throws IOException {
    try {
      return Long.parseLong(in.text());
    } catch (NumberFormatException e) {
      return tooBig(in);
    }
  }

  private @Nullable Object tooBig(JsonTokens in) throws IOException {
    problem(
        IoCodes.NUMBER_SIZE,
        Shown.of(in.text()) + " is too large, at most " + Long.MAX_VALUE + " can be held",
        null);
    return null;
  }

  private @Nullable Object decimal(JsonTokens in, Token token) throws IOException {
    boolean number = token == Token.INTEGER || token == Token.DECIMAL;
    if (!number && !(linked && token == Token.STRING)) {
      return wrongType(in, token, "a number");
    }
    if (number && in.isShort()) {
      return in.shortDecimal();
    }
    String text = in.text();
    BigDecimal value = number(text);
    if (value == null && !number) {
      problem(IoCodes.JSON_TYPE, Shown.of(text) + " is not a decimal number", null);
      return null;
    }
    BigDecimal bare = value == null ? null : value.stripTrailingZeros();
    if (bare == null || bare.precision() > MOST_DIGITS || Math.abs(bare.scale()) > MOST_DIGITS) {
      problem(
          IoCodes.NUMBER_SIZE,
          Shown.of(text)
              + " is too long, at most "
              + MOST_DIGITS
              + " digits on either side of the point can be held",
          null);
      return null;
    }
    return value;
  }

  /** The number, or null if it is none or its exponent is out of all bounds. */
  private static @Nullable BigDecimal number(String text) {
    if (text.length() > SyntaxFault.LONGEST_NUMBER) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Object date(JsonTokens in, Token token) throws IOException {
    if (token == Token.STRING) {
      return PartialDate.of(in.text());
    }
    if (linked && token == Token.OBJECT) {
      return typedDate(in);
    }
    if (token == Token.INTEGER) {
      problem(
          IoCodes.JSON_TYPE,
          "expected a string, found the number " + Shown.of(in.text()),
          "put the date into quotation marks");
      return null;
    }
    return wrongType(in, token, "a string such as \"2022-06\"");
  }

  /** {@code {"@value": "2022", "@type": "xsd:gYear"}}: the form of the value says its type too. */
  private @Nullable PartialDate typedDate(JsonTokens in) throws IOException {
    int errorsBefore = errors;
    PartialDate date = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      path.push(key);
      Token token = in.nextInside();
      if (token != Token.STRING) {
        wrongType(in, token, "a string");
      } else if (key.equals("@value")) {
        try {
          date = PartialDate.of(in.text());
        } catch (InvalidValueException e) {
          refused(e);
        }
      } else if (!key.equals("@type")) {
        problem(IoCodes.UNKNOWN_PROPERTY, "a date has no property " + Shown.of(key), null);
      }
      path.pop();
    }
    if (date == null && errors == errorsBefore) {
      problem(IoCodes.MISSING, "a date of linked JSON needs @value", null);
    }
    return date;
  }

  private @Nullable Interval intervalNode(JsonTokens in) throws IOException {
    int errorsBefore = errors;
    PartialDate start = null;
    PartialDate end = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      path.push(key);
      Token token = in.nextInside();
      switch (key) {
        case "start" -> start = endOf(in, token);
        case "end" -> end = endOf(in, token);
        case "id", "type", "startYear", "endYear" -> in.skipChildren();
        default -> {
          problem(IoCodes.UNKNOWN_PROPERTY, "an interval has no property " + Shown.of(key), null);
          in.skipChildren();
        }
      }
      path.pop();
    }
    if (errors > errorsBefore) {
      return null;
    }
    return Interval.of((start == null ? ".." : start) + "/" + (end == null ? ".." : end));
  }

  private @Nullable PartialDate endOf(JsonTokens in, Token token) throws IOException {
    try {
      return (PartialDate) date(in, token);
    } catch (InvalidValueException e) {
      refused(e);
      return null;
    }
  }

  private @Nullable Object wrongType(JsonTokens in, @Nullable Token token, String expected)
      throws IOException {
    problem(IoCodes.JSON_TYPE, "expected " + expected + ", found " + described(token), null);
    in.skipChildren();
    return null;
  }

  private void isNull() {
    problem(
        IoCodes.NULL,
        Shown.of(path.lastName()) + " is null, expected a value or nothing",
        "leave out what is not known");
  }

  private String described(@Nullable Token token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case STRING -> "a string";
      case INTEGER, DECIMAL -> "a number";
      case TRUE, FALSE -> "a boolean";
      case NULL -> "null";
      default -> "something else";
    };
  }

  private void refused(InvalidValueException e) {
    for (Diagnostic each : e.diagnostics()) {
      report(
          each.severity(),
          each.code(),
          each.message(),
          each.hint().orElse(null),
          path.pointer(),
          here());
    }
  }

  private void problem(String code, String message, @Nullable String hint) {
    report(Severity.ERROR, code, message, hint, path.pointer(), here());
  }

  private void warning(String code, String message, @Nullable String hint) {
    report(Severity.WARNING, code, message, hint, path.pointer(), here());
  }

  private int here() {
    return reading ? tokens.start() : 0;
  }

  private void report(
      Severity severity,
      String code,
      String message,
      @Nullable String hint,
      @Nullable String pointer,
      int at) {
    SourceLocation place = locate(pointer, at);
    Diagnostic problem = Diagnostic.of(severity, code, message).at(place);
    problems.add(hint == null ? problem : problem.hint(hint));
    if (severity == Severity.ERROR) {
      errors++;
    }
  }

  private SourceLocation locate(@Nullable String pointer, int at) {
    int inside = Math.max(0, at);
    SourceLocation place = SourceLocation.of(options.sourceName()).withLine(slice.lineAt(inside));
    int column = slice.columnAt(inside);
    if (column > 0) {
      place = place.withColumn(column);
    }
    if (number > 0) {
      place = place.withRecordNumber(number);
    }
    place = place.withByteOffset(slice.offset() + inside);
    return pointer == null ? place : place.withPointer(pointer);
  }

  /** The problems of a check, with all that is known of their place. */
  List<Diagnostic> located(List<Diagnostic> found) {
    List<Diagnostic> all = new ArrayList<>(found.size());
    TopLevel.Places places = new TopLevel.Places(slice);
    for (Diagnostic each : found) {
      String pointer = each.location().pointer().orElse("");
      SourceLocation place = locate(pointer, places.of(pointer));
      String known = id;
      all.add(each.at(known == null ? place : place.withRecordId(shortened(known))));
    }
    return all;
  }

  void idOf(EvidenceRecord record) {
    id = record.recordId().toString();
  }

  private Object withUnmapped(Object bound) {
    if (bound instanceof Study study) {
      return Study.builder().from(study).sources(withUnmapped(study.sources())).build();
    }
    if (bound instanceof Publication publication) {
      return Publication.builder()
          .from(publication)
          .sources(withUnmapped(publication.sources()))
          .build();
    }
    Catalogue catalogue = (Catalogue) bound;
    return Catalogue.builder().from(catalogue).sources(withUnmapped(catalogue.sources())).build();
  }

  private List<SourceRecord> withUnmapped(List<SourceRecord> sources) {
    List<SourceRecord> all = new ArrayList<>(sources);
    SourceRecord.Builder first = SourceRecord.builder();
    if (!all.isEmpty()) {
      first.from(all.remove(0));
    }
    all.add(0, first.addAllUnmapped(unmapped).build());
    return all;
  }
}
