package org.mindlinked.rdf.query;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Text;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.internal.jena.JenaStart;
import org.mindlinked.rdf.internal.jena.SharedObjects;

/**
 * Answers the {@linkplain Question ready questions} over data, each in a read transaction of its
 * own unless the caller is in one. The data hold the published concept schemes, as an evidence
 * store does, for narrower terms to be found. Immutable; safe for all threads if the data are.
 *
 * <pre>{@code
 * Questions.over(data).studies(Wanted.all().role(PopulationRole.CARER))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Questions {
  static {
    JenaStart.ready();
  }

  private static final Node IDENTIFIER = NodeFactory.createURI(Vocabulary.IDENTIFIER);
  private static final Node PREF_LABEL = NodeFactory.createURI(Vocabulary.PREF_LABEL);

  /** How many candidates a text index is asked for at first, and at most. */
  private static final long FEW_CANDIDATES = 100;

  private static final long MOST_CANDIDATES = 10_000_000;

  /** How many candidates stand in a query that is shown. */
  private static final int SHOWN_CANDIDATES = 1000;

  private static final int IDENTIFIERS_AT_ONCE = 200;

  private final DatasetGraph data;
  private final @Nullable Duration timeout;

  private Questions(DatasetGraph data, @Nullable Duration timeout) {
    this.data = data;
    this.timeout = timeout;
  }

  /** Questions over all graphs of a dataset, as if they were one. */
  public static Questions over(DatasetGraph data) {
    return new Questions(requireNonNull(data, "data"), null);
  }

  /**
   * The same, where a question that has no answer within that time ends with a {@link
   * QueryException} ({@code ML-RDF-057}).
   */
  public Questions within(Duration time) {
    return new Questions(data, requireNonNull(time, "time"));
  }

  /** {@link Question#STUDIES}. */
  public List<StudyRow> studies(Wanted wanted) {
    return ask(Question.STUDIES, wanted, StudyRow.class);
  }

  /** {@link Question#BARRIERS}. */
  public List<BarrierRow> barriers(Wanted wanted) {
    return ask(Question.BARRIERS, wanted, BarrierRow.class);
  }

  /** {@link Question#THEMES}. */
  public List<ThemeRow> themes(Wanted wanted) {
    return ask(Question.THEMES, wanted, ThemeRow.class);
  }

  /** {@link Question#INVOLVEMENT}. */
  public List<InvolvementRow> involvement(Wanted wanted) {
    return ask(Question.INVOLVEMENT, wanted, InvolvementRow.class);
  }

  /** {@link Question#COUNTS}. */
  public List<CountRow> counts(Wanted wanted) {
    return ask(Question.COUNTS, wanted, CountRow.class);
  }

  /** {@link Question#REVIEWS}. */
  public List<ReviewRow> reviews(Wanted wanted) {
    return ask(Question.REVIEWS, wanted, ReviewRow.class);
  }

  /** {@link Question#INCLUDED}. */
  public List<IncludedRow> included(Wanted wanted) {
    return ask(Question.INCLUDED, wanted, IncludedRow.class);
  }

  /** {@link Question#GAPS}. */
  public List<GapRow> gaps(Wanted wanted) {
    return ask(Question.GAPS, wanted, GapRow.class);
  }

  /** {@link Question#EFFECTS}. */
  public List<EffectRow> effects(Wanted wanted) {
    return ask(Question.EFFECTS, wanted, EffectRow.class);
  }

  /** {@link Question#SEARCH}. */
  public List<SearchRow> search(Wanted wanted) {
    return ask(Question.SEARCH, wanted, SearchRow.class);
  }

  /** {@link Question#PROVENANCE}. */
  public List<ProvenanceRow> provenance(Wanted wanted) {
    return ask(Question.PROVENANCE, wanted, ProvenanceRow.class);
  }

  /** {@link Question#PUBLICATIONS}. */
  public List<PublicationRow> publications(Wanted wanted) {
    return ask(Question.PUBLICATIONS, wanted, PublicationRow.class);
  }

  /** {@link Question#DUPLICATES}. */
  public List<DuplicateRow> duplicates(Wanted wanted) {
    return ask(Question.DUPLICATES, wanted, DuplicateRow.class);
  }

  /**
   * Answers any of the questions, with rows of its {@linkplain Question#rowType() type}.
   *
   * @throws QueryException ({@code ML-RDF-056}) if a parameter is not one of the question, or a
   *     needed one is missing; ({@code ML-RDF-057}) if the time is over
   */
  public List<? extends Record> ask(Question question, Wanted wanted) {
    return ask(question, wanted, question.rowType());
  }

  /**
   * Whether anything comes after the page that is wanted.
   *
   * @throws QueryException as {@link #ask} does
   */
  public boolean goesOn(Question question, Wanted wanted) {
    long page = wanted.limit().orElseGet(() -> Template.limitOf(question.token()));
    return !ask(question, wanted.offset(wanted.offset() + page).limit(1)).isEmpty();
  }

  /**
   * The question as SPARQL 1.1 that asks these data for the same by itself, for a person to read,
   * run and change: the published query with the values in it, and with the text index where the
   * data have one.
   *
   * @throws QueryException ({@code ML-RDF-056}) if a parameter is not one of the question, or a
   *     needed one is missing
   */
  public String sparql(Question question, Wanted wanted) {
    Map<String, List<Node>> values = values(question, wanted);
    if (values.isEmpty() && wanted.limit().isEmpty() && wanted.offset() == 0) {
      return question.sparql();
    }
    Optional<String> indexed = indexed(data, question, values);
    Query query =
        indexed.isPresent()
            ? bound(TextIndex.QUERY, wanted, withCandidates(values, indexed.get()))
            : bound(question.token(), wanted, values);
    return "# " + question.description() + "\n" + query.serialize(Syntax.syntaxARQ);
  }

  private <R extends Record> List<R> ask(Question question, Wanted wanted, Class<R> row) {
    Map<String, List<Node>> values = values(question, wanted);
    return Txn.calculateRead(
        data,
        () -> {
          DatasetGraph asked = Union.of(data);
          return new RowReader<>(row, node -> label(asked, node))
              .rows(found(asked, question, wanted, values));
        });
  }

  private List<Map<String, Node>> found(
      DatasetGraph asked, Question question, Wanted wanted, Map<String, List<Node>> values) {
    Optional<String> indexed = indexed(asked, question, values);
    if (indexed.isPresent()) {
      return search(asked, wanted, values, indexed.get());
    }
    SharedObjects shared = asked.getContext().get(SharedObjects.SYMBOL);
    return question == Question.DUPLICATES && values.isEmpty() && shared != null
        ? duplicates(asked, wanted, shared.of(IDENTIFIER))
        : run(asked, question.token(), wanted, values);
  }

  /** Asks for some identifiers after the other, until the page is full. */
  private List<Map<String, Node>> duplicates(
      DatasetGraph asked, Wanted wanted, Iterator<Node> identifiers) {
    String name = Question.DUPLICATES.token();
    long end = wanted.offset() + wanted.limit().orElseGet(() -> Template.limitOf(name));
    List<Map<String, Node>> found = new ArrayList<>();
    while (identifiers.hasNext() && found.size() < end) {
      List<Node> some = new ArrayList<>();
      while (identifiers.hasNext() && some.size() < IDENTIFIERS_AT_ONCE) {
        Node identifier = identifiers.next();
        if (isStrong(identifier)) {
          some.add(identifier);
        }
      }
      found.addAll(run(asked, name, Wanted.all().limit(end), Map.of("identifier", some)));
    }
    return found.stream().limit(end).skip(wanted.offset()).toList();
  }

  private static boolean isStrong(Node identifier) {
    return identifier.isLiteral()
        && Identifier.parse(identifier.getLiteralLexicalForm())
            .identifier()
            .filter(Identifier::strong)
            .isPresent();
  }

  private static Map<String, List<Node>> values(Question question, Wanted wanted) {
    question.check(wanted);
    Map<String, List<Node>> values = new HashMap<>();
    wanted.parameters().forEach(each -> values.put(each.variable(), wanted.values(each)));
    if (values.containsKey("since") || values.containsKey("until")) {
      values.putIfAbsent("since", List.of(Values.year(0)));
      values.putIfAbsent("until", List.of(Values.year(9999)));
    }
    return values;
  }

  /** What a text index is asked for, if there is one and the question is one for it. */
  private static Optional<String> indexed(
      DatasetGraph asked, Question question, Map<String, List<Node>> values) {
    return question == Question.SEARCH && TextIndex.isIn(asked)
        ? TextIndex.candidates(values.getOrDefault(Parameter.TEXT.variable(), List.of()))
        : Optional.empty();
  }

  private static Map<String, List<Node>> withCandidates(
      Map<String, List<Node>> values, String indexed) {
    Map<String, List<Node>> more = new HashMap<>(values);
    more.put("indexed", List.of(NodeFactory.createLiteralString(indexed)));
    more.put("candidates", List.of(Values.year(SHOWN_CANDIDATES)));
    return more;
  }

  /** Asks the text index for more candidates until the page is full or there are no more. */
  private List<Map<String, Node>> search(
      DatasetGraph asked, Wanted wanted, Map<String, List<Node>> values, String indexed) {
    List<Node> words = values.getOrDefault(Parameter.TEXT.variable(), List.of());
    long page = wanted.limit().orElseGet(() -> Template.limitOf(TextIndex.FINDINGS));
    long enough = Math.min(MOST_CANDIDATES, FEW_CANDIDATES + 2 * (wanted.offset() + page));
    for (long candidates = enough; ; candidates = Math.min(MOST_CANDIDATES, candidates * 10)) {
      TextIndex.Hits hits = TextIndex.hits(asked, indexed, candidates, words);
      List<Map<String, Node>> found =
          hits.findings().isEmpty()
              ? List.of()
              : run(asked, TextIndex.FINDINGS, wanted, Map.of("finding", hits.findings()));
      if (hits.all() < candidates
          || candidates == MOST_CANDIDATES
          || found.stream().map(row -> row.get("finding")).distinct().count() >= page) {
        return found;
      }
    }
  }

  private static Query bound(String name, Wanted wanted, Map<String, List<Node>> values) {
    return Template.bound(name, values, wanted.limit().orElse(-1), wanted.offset());
  }

  private List<Map<String, Node>> run(
      DatasetGraph asked, String name, Wanted wanted, Map<String, List<Node>> values) {
    Query query = Template.forJena(name, values, wanted.limit().orElse(-1), wanted.offset());
    QueryExecBuilder builder = QueryExec.dataset(asked).query(query);
    if (timeout != null) {
      builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    List<Map<String, Node>> found = new ArrayList<>();
    Late late = Late.after(timeout);
    try (QueryExec exec = late.watching(builder.build())) {
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        found.add(row(rows.next()));
      }
      return found;
    } catch (QueryCancelledException | NullPointerException failed) {
      throw new QueryException(Limits.late(late.orThrow(failed)), failed);
    }
  }

  private static Map<String, Node> row(Binding binding) {
    Map<String, Node> row = new LinkedHashMap<>();
    Iterator<Var> vars = binding.vars();
    while (vars.hasNext()) {
      Var var = vars.next();
      row.put(var.getVarName(), binding.get(var));
    }
    return row;
  }

  private static Optional<Text> label(DatasetGraph asked, Node concept) {
    Map<String, String> labels = new TreeMap<>();
    Iterator<Triple> found = asked.getDefaultGraph().find(concept, PREF_LABEL, Node.ANY);
    try {
      found.forEachRemaining(
          triple ->
              labels.put(
                  triple.getObject().getLiteralLanguage(),
                  triple.getObject().getLiteralLexicalForm()));
    } finally {
      Iter.close(found);
    }
    String plain = labels.remove("");
    if (plain != null) {
      return Optional.of(Text.of(plain));
    }
    return labels.isEmpty() ? Optional.empty() : Optional.of(Text.of(labels));
  }
}
