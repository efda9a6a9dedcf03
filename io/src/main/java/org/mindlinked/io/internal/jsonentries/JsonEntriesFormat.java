package org.mindlinked.io.internal.jsonentries;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/**
 * A format of JSON whose entries stand at the root, in a list, in the answer of a server, or one
 * after the other.
 */
public abstract class JsonEntriesFormat extends ForeignFormat {
  private static final Pattern ERROR =
      Pattern.compile(
          "\"(?:error|errors|errMsg|errorMessage|message)\"\\s*:\\s*(?:\\[\\s*)?"
              + "(?:\\{[^{}]*?\"(?:message|title|detail)\"\\s*:\\s*)?\"([^\"]{1,300})\"");

  private static final int HEAD = 1 << 12;

  private final List<String> wrappers;

  /**
   * A format with those names.
   *
   * @param wrappers the paths, with slashes, below which the answers of servers hold entries
   */
  protected JsonEntriesFormat(
      String name, String description, String mediaType, List<String> wrappers, String... suffix) {
    super(name, description, mediaType, suffix);
    this.wrappers = List.copyOf(wrappers);
  }

  /** How sure it is of an entry, as far as that can be seen. */
  protected abstract Recognition entry(JsonShape.Part entry);

  /** How sure it is of what stands around entries. */
  protected Recognition envelope(JsonShape.Part root) {
    return Recognition.NO;
  }

  /** Whether an object can be entries by their keys. */
  protected boolean isKeyed() {
    return false;
  }

  /**
   * What is wrong with a file of the same origin that is no JSON of this format; nothing of all
   * others. Such a file is recognised, and refused with that.
   *
   * @param head its first characters, whatever the encoding
   */
  protected Optional<Diagnostic> neighbour(String head) {
    return Optional.empty();
  }

  /** Told, at the end of a file with entries, what stood around them, at most some kilobytes. */
  protected void around(String outside, ReadOptions options) {}

  /** What makes records of the entries. */
  protected abstract EntryBinder binder();

  @Override
  public final Recognition recognise(byte[] head) {
    if (neighbour(FileHead.text(head)).isPresent()) {
      return Recognition.CERTAIN;
    }
    JsonShape shape = JsonShape.of(head, 0, head.length);
    Recognition surest = envelope(shape.at(""));
    for (String wrapper : wrappers) {
      surest = surer(surest, either(shape, wrapper));
    }
    surest = surer(surest, either(shape, ""));
    return isKeyed() && !shape.at("").isList() ? surer(surest, either(shape, "*")) : surest;
  }

  private Recognition either(JsonShape shape, String path) {
    return shape.at(path).isList() ? entry(shape.at(path + "[]")) : ofObject(shape.at(path));
  }

  private Recognition ofObject(JsonShape.Part part) {
    return part.isObject() ? entry(part) : Recognition.NO;
  }

  private static Recognition surer(Recognition one, Recognition other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private JsonCutter.Place place(JsonShape shape) {
    if (shape.at("").isObject() && entry(shape.at("")) != Recognition.CERTAIN) {
      for (String wrapper : wrappers) {
        if (shape.at(wrapper).isList() || shape.at(wrapper).isObject()) {
          return new JsonCutter.Place.Below(wrapper);
        }
      }
      boolean keyed =
          isKeyed()
              && entry(shape.at("")) == Recognition.NO
              && either(shape, "*") != Recognition.NO;
      if (keyed) {
        return new JsonCutter.Place.Values();
      }
    }
    return new JsonCutter.Place.Root();
  }

  @Override
  public final RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, TextStream.Declaration.NONE);
    Window window = text.window();
    boolean more = true;
    while (more && window.limit < HEAD) {
      more = window.fill(0);
    }
    byte[] head = Arrays.copyOf(window.buf, Math.min(window.limit, HEAD));
    Optional<Diagnostic> refused = neighbour(FileHead.text(head));
    if (refused.isPresent()) {
      throw new UnreadableCatalogueException(
          refused.get().at(SourceLocation.of(options.sourceName())));
    }
    JsonCutter cutter =
        new JsonCutter(
            text.window(),
            this::place,
            options.limits().recordBytes(),
            options.sourceName(),
            (outside, any) -> end(outside, any, options));
    return new ForeignSource(text, options, cutter, binder());
  }

  /** Says what an answer without entries is. */
  private void end(String outside, boolean any, ReadOptions options) {
    if (any) {
      around(outside, options);
      return;
    }
    SourceLocation place = SourceLocation.of(options.sourceName());
    Matcher error = ERROR.matcher(outside);
    if (error.find()) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  IoCodes.ANSWER,
                  "the file is no answer with records but tells of an error: \""
                      + error.group(1)
                      + '"')
              .at(place)
              .hint("ask the server again"));
    }
    options
        .problems()
        .accept(
            Diagnostic.warning(IoCodes.ANSWER, "the answer holds no results")
                .at(place)
                .hint(
                    "if some were expected, look at the query and at the page that was asked for"));
  }
}
