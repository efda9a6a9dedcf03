package org.mindlinked.io.internal.schemaorg;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.format.ExportSink;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.WriteOptions;

/**
 * One document: the node itself if there is only one, otherwise a {@code @graph} with a node a
 * line. The first node waits for a second one; nothing else is held.
 */
final class SchemaOrgSink extends ExportSink {
  private static final byte[] CONTEXT = ascii("\"@context\":\"https://schema.org/\",");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build()
          .setCharacterEscapes(new ForPages());

  private final OutputStream out;
  private final WriteOptions options;
  private byte @Nullable [] waiting;
  private boolean graph;

  SchemaOrgSink(OutputStream out, WriteOptions options) {
    this.out = out;
    this.options = options;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  @Override
  protected void begin(@Nullable Catalogue catalogue) throws IOException {
    if (catalogue != null) {
      node(CatalogueNode.of(catalogue));
    }
  }

  @Override
  protected void record(EvidenceRecord record) throws IOException {
    node(
        record instanceof Study study
            ? StudyNode.of(study, options)
            : WorkNode.of((Publication) record, options));
  }

  private void node(JsonObject object) throws IOException {
    byte[] bytes = object.toBytes(JSON);
    if (waiting == null && !graph) {
      waiting = bytes;
      return;
    }
    if (waiting != null) {
      out.write('{');
      out.write(CONTEXT);
      out.write(ascii("\"@graph\":[\n"));
      out.write(waiting);
      waiting = null;
      graph = true;
    }
    out.write(ascii(",\n"));
    out.write(bytes);
  }

  @Override
  protected void end() throws IOException {
    if (graph) {
      out.write(ascii("\n]}\n"));
    } else if (waiting != null) {
      out.write('{');
      out.write(CONTEXT);
      out.write(waiting, 1, waiting.length - 1);
      out.write('\n');
    } else {
      out.write('{');
      out.write(CONTEXT);
      out.write(ascii("\"@graph\":[]}\n"));
    }
  }

  @Override
  protected Closeable target() {
    return out;
  }

  /**
   * Escapes what would end or change the {@code script} element that holds the document in a page,
   * and the two line ends that scripts knew and JSON did not.
   */
  private static final class ForPages extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    ForPages() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == 0x2028
          ? new SerializedString("\\u2028")
          : c == 0x2029 ? new SerializedString("\\u2029") : null;
    }
  }
}
