package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.testkit.RandomRecords;

/** Our linked JSON is told from other JSON-LD, which only a processor can read. */
class LinkedJsonHeadTest {
  private static final RecordFormat FORMAT =
      RecordFormats.onClassPath().named("jsonld").orElseThrow();
  private static final int HEAD = 8192;

  private static Recognition recognise(String text) {
    return FORMAT.recognise(
        text.replace('\'', '"')
            .replace("CONTEXT", "\"" + Mindlinked.CONTEXT + "\"")
            .getBytes(UTF_8));
  }

  private static byte[] written(long seed, boolean header) throws IOException {
    RandomRecords random = new RandomRecords(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.LINKED_JSON).open()) {
      if (header) {
        sink.header(random.catalogue());
      }
      sink.write(random.record());
      sink.write(random.record());
      sink.complete();
    }
    return out.toByteArray();
  }

  @Test
  void what_we_write_is_certain_wherever_the_head_ends() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      byte[] whole = written(seed, seed % 2 == 0);
      assertThat(FORMAT.recognise(Arrays.copyOf(whole, Math.min(whole.length, HEAD))))
          .as(new String(whole, UTF_8))
          .isEqualTo(Recognition.CERTAIN);
      for (int end = 600; end < Math.min(whole.length, HEAD); end += 97) {
        assertThat(FORMAT.recognise(Arrays.copyOf(whole, end))).isEqualTo(Recognition.CERTAIN);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@context':CONTEXT,'type':'Study','id':'https://example.org/1'}",
        " {'id':'https://example.org/1','type':'Publication','@context':CONTEXT}",
        "{'@context':[CONTEXT,{'@base':'https://example.org/1'}],'type':'Catalogue','records':[]}",
        "{'@context':[CONTEXT,{'records':'@graph'}],'records':[{'type':'Study','designs':['survey']}"
      })
  void our_shape_written_by_others_is_certain(String text) {
    assertThat(recognise(text)).isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void our_context_alone_makes_it_likely_while_the_type_is_to_come() {
    assertThat(recognise("{'@context':CONTEXT,'title':'A very long")).isEqualTo(Recognition.LIKELY);
    assertThat(recognise("{'@context':CONTEXT,'title':'A'}")).isEqualTo(Recognition.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'@id':'https://example.org/1','@type':['https://w3id.org/mindlinked/ns#Study']}]",
        "{'@context':CONTEXT,'@graph':[{'type':'Study','id':'https://example.org/1'}]}",
        "{'@context':'https://schema.org/','type':'Study'}",
        "{'@context':[CONTEXT,{'kind':'@type'}],'type':'Study'}",
        "{'@context':[CONTEXT,'https://schema.org/'],'type':'Study'}",
        "{'@context':{'type':'@type'},'type':'Study'}",
        "{'@context':CONTEXT,'type':['Study']}",
        "{'@context':CONTEXT,'type':'Thing'}",
        "{'@context':CONTEXT,'type':'Study','designs':'survey'}",
        "{'@context':CONTEXT,'type':'Study','findings':{'type':'Finding'}}",
        "{'@context':CONTEXT,'type':'Study','findings':[{'type':'Finding','perspective':'carer'}]}",
        "{'@context':CONTEXT,'records':{'type':'Study'}}",
        "{'@context':CONTEXT,'records':[{'type':'Study','designs':'survey'}]}",
        "{'@context':CONTEXT,'records':['https://example.org/1']}",
        "{'type':'Study','id':'https://example.org/1'}",
        "{}",
        "",
        "<html>"
      })
  void other_forms_of_linked_data_are_not_ours(String text) {
    assertThat(recognise(text)).isEqualTo(Recognition.NO);
  }
}
