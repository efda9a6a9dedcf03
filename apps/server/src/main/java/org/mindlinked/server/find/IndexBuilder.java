package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.Vocabulary;

/**
 * Makes an index, in a transaction of its caller: property after property, since a property's
 * triples lie beside each other, and not record after record. For one thread.
 */
final class IndexBuilder {
  private static final int TRIPLES_BETWEEN_LOOKS = 1 << 10;
  private static final int LONGEST_SUMMARY = 160;
  private static final String PUBLICATION = ".publication";
  private static final String REPORT = "report-";

  private final DatasetGraph data;
  private final BooleanSupplier given;
  private final Map<String, Draft> studies = new HashMap<>();
  private final Map<Facet, FacetDraft> facets = new EnumMap<>(Facet.class);
  private long triples;

  IndexBuilder(DatasetGraph data, BooleanSupplier given) {
    this.data = data;
    this.given = given;
  }

  /** What is known of a study before its place in the list is. */
  private static final class Draft {
    final String iri;
    int number;
    @Nullable Integer year;
    @Nullable Words title;
    @Nullable Words ofReport;
    @Nullable Words shortName;
    @Nullable Words summary;

    Draft(String iri) {
      this.iri = iri;
    }

    String title() {
      for (Words words : Arrays.asList(title, ofReport, shortName, summary)) {
        if (words != null) {
          return words.text;
        }
      }
      return iri;
    }
  }

  /** A text, and how gladly it is shown: the lower the more. */
  private record Words(String text, int report, String language) {
    /** The better one: of the first report, then plain, then English, then the first tag. */
    static Words better(@Nullable Words one, Words other) {
      return one == null || ORDER.compare(other, one) < 0 ? other : one;
    }

    private static final Comparator<Words> ORDER =
        Comparator.comparingInt(Words::report)
            .thenComparingInt(Words::rank)
            .thenComparing(Words::language);

    private int rank() {
      return language.isEmpty() ? 0 : language.equals("en") || language.startsWith("en-") ? 1 : 2;
    }
  }

  @FunctionalInterface
  private interface Fact {
    void of(Draft study, String fragment, Quad quad);
  }

  StudyIndex build() {
    eachOf(
        Vocabulary.RDF + "type",
        NodeFactory.createURI(Mindlinked.NAMESPACE + "Study"),
        quad -> {
          String iri = quad.getSubject().getURI();
          studies.computeIfAbsent(iri, Draft::new);
        });
    long[] publications = {0};
    eachOf(
        Vocabulary.RDF + "type",
        NodeFactory.createURI(Mindlinked.NAMESPACE + "Publication"),
        quad -> publications[0] += quad.getSubject().getURI().indexOf('#') < 0 ? 1 : 0);
    each(Vocabulary.DCTERMS + "title", this::title);
    each(Vocabulary.SKOS + "altLabel", this::shortName);
    each(Vocabulary.YEAR, this::year);
    studies.values().forEach(this::summary);
    List<Draft> list = inOrder();
    for (Facet facet : Facet.values()) {
      facets.put(facet, new FacetDraft(facet, new Labels(data)));
      each(facet.property(), (study, fragment, quad) -> value(facet, study, fragment, quad));
    }
    namedPlaces();
    return index(list, publications[0]);
  }

  private void eachOf(String property, Node object, java.util.function.Consumer<Quad> take) {
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, NodeFactory.createURI(property), object);
    while (quads.hasNext()) {
      if (++triples % TRIPLES_BETWEEN_LOOKS == 0 && given.getAsBoolean()) {
        throw new CancellationException("the index is not wanted any more");
      }
      take.accept(quads.next());
    }
  }

  private void each(String property, Fact fact) {
    eachOf(
        property,
        Node.ANY,
        quad -> {
          if (!quad.getSubject().isURI()) {
            return;
          }
          String subject = quad.getSubject().getURI();
          int hash = subject.indexOf('#');
          Draft study = studies.get(hash < 0 ? subject : subject.substring(0, hash));
          if (study != null) {
            fact.of(study, hash < 0 ? "" : subject.substring(hash + 1), quad);
          }
        });
  }

  private void title(Draft study, String fragment, Quad quad) {
    if (fragment.isEmpty()) {
      study.title = Words.better(study.title, words(quad.getObject(), 0));
    } else if (isOfReport(fragment)) {
      int report = number(fragment.substring(REPORT.length(), fragment.indexOf('.')));
      study.ofReport = Words.better(study.ofReport, words(quad.getObject(), report));
    }
  }

  private void shortName(Draft study, String fragment, Quad quad) {
    if (fragment.isEmpty()) {
      study.shortName = Words.better(study.shortName, words(quad.getObject(), 0));
    }
  }

  /** What stands for a title where there is none. */
  private void summary(Draft study) {
    if (study.title == null && study.ofReport == null && study.shortName == null) {
      Iterator<Quad> found =
          data.findNG(
              Node.ANY,
              NodeFactory.createURI(study.iri),
              NodeFactory.createURI(Vocabulary.DCTERMS + "description"),
              Node.ANY);
      while (found.hasNext()) {
        study.summary = Words.better(study.summary, shortened(found.next().getObject()));
      }
    }
  }

  private static Words shortened(Node summary) {
    String text = summary.getLiteralLexicalForm();
    int most = Math.min(text.length(), LONGEST_SUMMARY);
    int end = most < text.length() ? Math.max(text.lastIndexOf(' ', most), 1) : most;
    return new Words(
        end < text.length() ? text.substring(0, end) + " …" : text,
        0,
        summary.getLiteralLanguage());
  }

  private void year(Draft study, String fragment, Quad quad) {
    if (isOfReport(fragment)) {
      int year = Integer.parseInt(quad.getObject().getLiteralLexicalForm());
      study.year = study.year == null ? year : Math.min(year, study.year);
    }
  }

  private static boolean isOfReport(String fragment) {
    return fragment.startsWith(REPORT)
        && fragment.endsWith(PUBLICATION)
        && fragment.indexOf('.') == fragment.length() - PUBLICATION.length();
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  private static Words words(Node literal, int report) {
    return new Words(literal.getLiteralLexicalForm(), report, literal.getLiteralLanguage());
  }

  /** The studies by year, title and IRI, each with its number. */
  private List<Draft> inOrder() {
    List<Draft> list = new ArrayList<>(studies.values());
    list.sort(
        Comparator.comparingInt((Draft study) -> StudyIndex.yearOr(study.year))
            .reversed()
            .thenComparing(Draft::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(study -> study.iri));
    for (int i = 0; i < list.size(); i++) {
      list.get(i).number = i;
    }
    return list;
  }

  private void value(Facet facet, Draft study, String fragment, Quad quad) {
    if (facet.isSaidBy(fragment)) {
      FacetDraft draft = facets.get(facet);
      if (draft != null) {
        draft.add(study.number, study.iri, quad.getObject());
      }
    }
  }

  /** Places of which only a name is known. */
  private void namedPlaces() {
    Set<String> coded = new HashSet<>();
    each(Facet.PLACE.property(), (study, fragment, quad) -> coded.add(quad.getSubject().getURI()));
    FacetDraft places = facets.get(Facet.PLACE);
    each(
        Mindlinked.NAMESPACE + "placeName",
        (study, fragment, quad) -> {
          if (places != null
              && Facet.PLACE.isSaidBy(fragment)
              && !coded.contains(quad.getSubject().getURI())) {
            places.addNamed(study.number, quad.getObject().getLiteralLexicalForm());
          }
        });
  }

  private StudyIndex index(List<Draft> list, long publications) {
    int size = list.size();
    int[] years = list.stream().mapToInt(study -> StudyIndex.yearOr(study.year)).toArray();
    int[] byIri =
        list.stream()
            .sorted(Comparator.comparing(study -> study.iri))
            .mapToInt(study -> study.number)
            .toArray();
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    facets.forEach((facet, draft) -> values.put(facet, draft.values(size)));
    return new StudyIndex(
        PackedTexts.of(() -> list.stream().map(study -> study.iri).iterator(), size),
        PackedTexts.of(() -> list.stream().map(Draft::title).iterator(), size),
        years,
        byIri,
        publications,
        values);
  }
}
