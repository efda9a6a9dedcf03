package org.mindlinked.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Text;
import org.mindlinked.rdf.query.Parameter;
import org.mindlinked.rdf.query.Question;
import org.mindlinked.rdf.query.Questions;
import org.mindlinked.rdf.query.Wanted;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a ready question. */
@Command(
    name = "ask",
    description = {
      "Ask a store, or files, one of the ready questions.",
      "An option that is given twice takes either value; terms find what is filed under narrower",
      "ones. Words of --text must all be there."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  mindlinked ask --list",
      "  mindlinked ask studies --data examples/data/seeds.json --role carer",
      "  mindlinked ask barriers --store evidence --setting crisis-service --format csv",
      "  mindlinked ask studies --sparql                 print the query"
    })
final class AskCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The question; --list explains them.")
  private @Nullable String name;

  @Option(names = "--list", description = "Explain the questions with their options.")
  private boolean list;

  @Option(names = "--sparql", description = "Print the published query, and ask nothing.")
  private boolean sparql;

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "How to show the answer: table, csv or json; ${DEFAULT-VALUE} unless told.")
  private String format = "table";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many studies, findings or the like; 100 unless told.")
  private @Nullable Long limit;

  @Option(names = "--offset", paramLabel = "N", description = "Leave out the first so many.")
  private @Nullable Long offset;

  @Mixin private AnswerOptions answer = new AnswerOptions();

  private AskCommand(Console console) {
    this.console = console;
  }

  /** The command with an option for each parameter of any question. */
  static CommandLine of(Console console) {
    CommandLine line = new CommandLine(new AskCommand(console));
    for (Parameter parameter : Parameter.values()) {
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder("--" + parameter.token())
                  .paramLabel("VALUE")
                  .type(List.class)
                  .auxiliaryTypes(String.class)
                  .description("Narrow it by " + parameter.description() + ".")
                  .build());
    }
    return line;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      list();
      return Exit.WELL;
    }
    String asked = name;
    if (asked == null) {
      throw new WrongUseException("name a question; --list explains them");
    }
    Question question = RightUse.of(() -> Question.named(asked));
    if (sparql) {
      console.out().print(question.sparql());
      return Exit.WELL;
    }
    AnswerWriter writer = writer(question);
    Wanted wanted = RightUse.of(() -> wanted(question));
    return evidence.ask(
        console,
        store -> {
          Questions questions = Questions.over(store.dataset()).within(answer.timeout());
          List<? extends Record> rows = questions.ask(question, wanted);
          writer.write(rows);
          console.out().flush();
          if (!rows.isEmpty() && questions.goesOn(question, wanted)) {
            console.say("there is more: --limit and --offset tell how much, and from where");
          }
          return Exit.WELL;
        });
  }

  private AnswerWriter writer(Question question) {
    List<RecordComponent> columns = Arrays.asList(question.rowType().getRecordComponents());
    return switch (format) {
      case "table" -> AnswerWriter.table(columns, answer.table(console));
      case "csv" -> AnswerWriter.csv(columns, console.out());
      case "json" -> AnswerWriter.json(columns, console.out());
      default -> throw new WrongUseException("--format takes table, csv or json, not " + format);
    };
  }

  private Wanted wanted(Question question) {
    Wanted wanted = Wanted.all();
    for (Parameter parameter : Parameter.values()) {
      List<String> values =
          Objects.requireNonNull(spec).findOption("--" + parameter.token()).getValue();
      for (String value : values == null ? List.<String>of() : values) {
        wanted = wanted.with(parameter, value);
      }
    }
    if (negative(limit) || negative(offset)) {
      throw new WrongUseException("--limit and --offset take numbers that are not negative");
    }
    wanted = limit == null ? wanted : wanted.limit(limit);
    wanted = offset == null ? wanted : wanted.offset(offset);
    question.check(wanted);
    return wanted;
  }

  private static boolean negative(@Nullable Long number) {
    return number != null && number < 0;
  }

  private void list() {
    PrintStream out = console.out();
    for (Question question : Question.values()) {
      out.printf(Locale.ROOT, "%s: %s%n", question.token(), question.title());
      out.printf(Locale.ROOT, "    %s%n", question.description());
      for (Parameter parameter : question.parameters()) {
        out.printf(
            Locale.ROOT,
            "    --%-12s %s%s%n",
            parameter.token(),
            parameter.description(),
            question.isParameterRequired() ? " (needed)" : "");
      }
    }
    out.printf(Locale.ROOT, "All take --limit and --offset.%n");
  }

  /** What a cell says. */
  static Optional<Object> value(Object cell) {
    Object value = cell instanceof Optional<?> optional ? optional.orElse(null) : cell;
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return Optional.ofNullable(
          value instanceof BigDecimal decimal ? new BigDecimal(decimal.toPlainString()) : value);
    }
    if (value instanceof Concept concept) {
      return Optional.of(
          concept
              .notation()
              .or(() -> concept.label().map(Text::any))
              .orElseGet(() -> concept.iri().map(Object::toString).orElse("")));
    }
    return Optional.of(value instanceof Coded coded ? coded.token() : value.toString());
  }

  static String heading(RecordComponent column) {
    return column
        .getName()
        .chars()
        .mapToObj(
            c ->
                Character.isUpperCase(c)
                    ? " " + (char) Character.toLowerCase(c)
                    : String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
