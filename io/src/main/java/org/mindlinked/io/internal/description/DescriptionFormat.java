package org.mindlinked.io.internal.description;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.jsonentries.JsonShape;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/**
 * JSON that describes data sets, reviews or works. It is recognised so that whoever reads it is
 * told what it is; no record is made of it.
 */
public final class DescriptionFormat extends ForeignFormat {
  private static final int HEAD = 1 << 13;

  /** For the service loader. */
  public DescriptionFormat() {
    super(
        "description",
        "metadata of data sets (schema.org, DCAT, HDR UK) and files beside a Metapsy table: no"
            + " record is made of them, what to read instead is told",
        "application/json",
        "description.json");
  }

  @Override
  public Recognition recognise(byte[] head) {
    return description(head).isPresent() ? Recognition.CERTAIN : Recognition.NO;
  }

  private static Optional<Description> description(byte[] head) {
    String text = FileHead.text(head);
    return text.startsWith("{") || text.startsWith("[")
        ? Description.of(text, JsonShape.of(head, 0, head.length))
        : Optional.empty();
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (FileHead.text(head).isEmpty()) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(IoCodes.EMPTY, "there is nothing in the file")
              .hint("look whether writing or fetching it failed")
              .at(SourceLocation.of(options.sourceName())));
    }
    Diagnostic problem =
        description(head)
            .map(
                found ->
                    Diagnostic.error(IoCodes.NOT_STUDIES, "the file " + found.what())
                        .hint(found.hint()))
            .orElseGet(
                () ->
                    FileHead.text(head).isBlank()
                        ? Diagnostic.error(
                                IoCodes.EMPTY, "there is nothing in the file, expected records")
                            .hint("look whether writing or fetching it failed")
                        : Diagnostic.error(
                                IoCodes.NOT_STUDIES,
                                "the file was to describe a data set; no record is made of such files")
                            .hint(
                                "leave --from away, so that the file is recognised by its content"));
    throw new UnreadableCatalogueException(problem.at(SourceLocation.of(options.sourceName())));
  }
}
