package org.mindlinked.io.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** A format of XML in which records are elements of certain names. */
public abstract class XmlFormat extends ForeignFormat {
  private final List<String> records;

  /**
   * A format with those names.
   *
   * @param records the names of the elements that are cut out, without prefix
   */
  protected XmlFormat(String name, String description, List<String> records) {
    super(name, description, "application/xml", "xml");
    this.records = List.copyOf(records);
  }

  /** How sure it is by the first element of a file. */
  protected abstract Recognition recognise(XmlHead head);

  /**
   * What makes records of the elements.
   *
   * @param around where the elements are cut out, which knows what stands around them
   */
  protected abstract EntryBinder binder(XmlCutter around);

  /** Whether a record may have an element of its own name in it. */
  protected boolean recordsNest() {
    return false;
  }

  @Override
  public final Recognition recognise(byte[] head) {
    return XmlHead.of(head).map(this::recognise).orElse(Recognition.NO);
  }

  @Override
  public final RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, XmlDeclaration::encoding);
    XmlCutter cutter =
        new XmlCutter(text.window(), records, options.limits().recordBytes(), options.sourceName());
    if (!recordsNest()) {
      cutter.flat();
    }
    return new ForeignSource(text, options, cutter, binder(cutter));
  }
}
