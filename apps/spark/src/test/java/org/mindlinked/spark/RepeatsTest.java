package org.mindlinked.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindlinked.spark.LocalSpark.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.validation.RuleCodes;
import org.mindlinked.rdf.RdfFormat;

class RepeatsTest {
  @TempDir private Path folder;

  /** A study of that name with that identifier, or with a mistake that is warned of besides. */
  private static String study(String name, String identifier, boolean warned) {
    return "{\"type\":\"Study\",\"id\":\"https://example.org/study/"
        + name
        + "\",\"identifiers\":[\""
        + identifier
        + "\"]"
        + (warned ? ",\"x\":1" : "")
        + "}\n";
  }

  @Test
  void tells_of_records_that_occur_twice_what_one_machine_tells() throws IOException {
    LocalSpark local = new LocalSpark(folder);
    local.parts(20_000);
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      same.append(study("n" + i, "doi:10.1000/" + i % 3, i % 5 == 0));
    }
    // Repeats within a part, between parts and between files; of IRIs, of identifiers, of both.
    List<String> texts =
        List.of(
            sample(0, 60, true) + study("n1", "doi:10.1000/1", false) + sample(40, 60, false),
            same + sample(30, 70, false),
            study("n1", "doi:10.1000/7", true) + study("m", "doi:10.1000/7", false) + same);
    List<Path> names = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      names.add(local.write("in/" + i + ".ndjson", texts.get(i)));
    }
    Path output = folder.resolve("out");

    assertThat(local.run(RdfFormat.NTRIPLES, true, output, folder.resolve("in"))).isZero();

    OneMachine alone = OneMachine.of(RdfFormat.NTRIPLES, true, names, texts);
    assertThat(alone.report()).contains(RuleCodes.SAME_IRI, RuleCodes.SAME_IDENTIFIER);
    assertThat(output.resolve("_report.json")).hasContent(alone.report());
    assertThat(output.resolve("_keys")).doesNotExist();
  }
}
