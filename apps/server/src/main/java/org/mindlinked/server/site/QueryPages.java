package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.pages.query.Answer;
import org.mindlinked.pages.query.QueryPage;
import org.mindlinked.pages.query.ReadyQuestion;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.query.Parameter;
import org.mindlinked.rdf.query.QueryException;
import org.mindlinked.rdf.query.Question;
import org.mindlinked.rdf.query.Questions;
import org.mindlinked.rdf.query.Wanted;
import org.mindlinked.rdf.store.EvidenceStore;

/** Asks ready questions by their forms, and offers the editor for any other. */
final class QueryPages implements Page {
  /** The question; with it, the parameters of that question. */
  static final String QUESTION = "question";

  private static final String RUN = "run";
  private static final String OFFSET = "offset";
  private static final Set<String> OWN = Set.of(QUESTION, RUN, OFFSET);

  /** Scripts and requests of our own, and the style attributes that the editor writes. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline';"
          + " font-src 'self' data:; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'";

  /** What stands in the editor until something else is asked. */
  private static final String FIRST =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX mlk: <https://w3id.org/mindlinked/ns#>

      SELECT ?study ?title
      WHERE {
        ?study a mlk:Study ;
          dcterms:title ?title .
      }
      LIMIT 20
      """;

  private static final int PAGE = 25;

  /** Addresses up to that length go everywhere. */
  private static final int LONGEST_ADDRESS = 4000;

  private static final List<ReadyQuestion> ALL =
      Arrays.stream(Question.values()).map(QueryPages::ready).toList();

  private final Links links;
  private final Questions questions;

  /**
   * Pages of that store.
   *
   * @param time how long a question may take
   */
  QueryPages(EvidenceStore store, Links links, Duration time) {
    this.links = links;
    this.questions = Questions.over(store.dataset()).within(time);
  }

  private static ReadyQuestion ready(Question question) {
    return new ReadyQuestion(question.token(), question.title(), question.description());
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    QueryPage page;
    try {
      page = page(request, response);
    } catch (QueryException unknown) {
      response.setStatus(404);
      page = page(Optional.empty(), Optional.of(words(unknown)), FIRST, false);
    }
    response.setHeader("Content-Security-Policy", POLICY);
    Html.send(response, page.html(links));
  }

  private QueryPage page(HttpServletRequest request, HttpServletResponse response) {
    String name = request.getParameter(QUESTION);
    if (name == null || name.isBlank()) {
      return page(Optional.empty(), Optional.empty(), FIRST, false);
    }
    Question question = Question.named(name);
    boolean run = request.getParameter(RUN) != null;
    try {
      Wanted wanted = wanted(question, request);
      boolean complete = !question.isParameterRequired() || !wanted.parameters().isEmpty();
      return page(
          Optional.of(
              new QueryPage.Chosen(
                  ready(question),
                  question.isParameterRequired(),
                  QuestionForm.fields(question, request.getParameterMap()),
                  complete && !run
                      ? Optional.of(answer(question, wanted, request))
                      : Optional.empty())),
          Optional.empty(),
          complete ? questions.sparql(question, wanted) : question.sparql(),
          run && complete);
    } catch (QueryException refused) {
      response.setStatus(refused.code().equals(RdfCodes.QUERY_TIME) ? 503 : 400);
      return page(
          Optional.of(
              new QueryPage.Chosen(
                  ready(question),
                  question.isParameterRequired(),
                  QuestionForm.fields(question, request.getParameterMap()),
                  Optional.empty())),
          Optional.of(words(refused)),
          question.sparql(),
          false);
    }
  }

  private static QueryPage page(
      Optional<QueryPage.Chosen> chosen, Optional<String> problem, String sparql, boolean run) {
    return new QueryPage(ALL, chosen, problem, sparql, run);
  }

  private static Wanted wanted(Question question, HttpServletRequest request) {
    Wanted wanted = Wanted.all();
    for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
      if (OWN.contains(given.getKey())) {
        continue;
      }
      Parameter parameter =
          Parameter.named(given.getKey())
              .filter(question.parameters()::contains)
              .orElseThrow(() -> unknown(question, given.getKey()));
      for (String value : given.getValue()) {
        wanted = value.isBlank() ? wanted : wanted.with(parameter, value);
      }
    }
    return wanted;
  }

  private static QueryException unknown(Question question, String name) {
    return refusal(
        RdfCodes.PARAMETER,
        question.token() + " has no parameter " + Shown.of(name),
        "it takes "
            + question.parameters().stream()
                .map(Parameter::token)
                .collect(Collectors.joining(", ")));
  }

  private static QueryException refusal(String code, String message, String hint) {
    return new QueryException(Diagnostic.error(code, message).hint(hint));
  }

  private Answer answer(Question question, Wanted wanted, HttpServletRequest request) {
    int offset = offset(request);
    Wanted some = wanted.limit(PAGE).offset(offset);
    List<? extends Record> rows = questions.ask(question, some);
    boolean more = !rows.isEmpty() && questions.goesOn(question, some);
    String csv =
        links.page("/sparql") + "?format=csv&query=" + encoded(questions.sparql(question, wanted));
    AnswerTable table = AnswerTable.of(question, links);
    return new Answer(
        table.headings(),
        rows.stream().map(table::row).toList(),
        offset == 0 ? Optional.empty() : Optional.of(address(request, Math.max(0, offset - PAGE))),
        more ? Optional.of(address(request, offset + PAGE)) : Optional.empty(),
        rows.isEmpty() || csv.length() > LONGEST_ADDRESS ? Optional.empty() : Optional.of(csv));
  }

  private static int offset(HttpServletRequest request) {
    String given = request.getParameter(OFFSET);
    if (given == null || given.isEmpty()) {
      return 0;
    }
    if (!given.matches("[0-9]{1,8}")) {
      throw refusal(
          RdfCodes.PARAMETER_VALUE,
          OFFSET + " is " + Shown.of(given) + ", a number was expected",
          "leave it out for the first page");
    }
    return Integer.parseInt(given);
  }

  private String address(HttpServletRequest request, int offset) {
    Map<String, String[]> given = new LinkedHashMap<>(request.getParameterMap());
    given.remove(OFFSET);
    if (offset > 0) {
      given.put(OFFSET, new String[] {Integer.toString(offset)});
    }
    return links.page(Links.QUERY)
        + given.entrySet().stream()
            .flatMap(
                each ->
                    Arrays.stream(each.getValue())
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(each.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String words(QueryException refused) {
    return refused.diagnostics().get(0).toString();
  }
}
