package org.mindlinked.io.internal.vhlxml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.EvidenceRecord;

/** Makes publications of the items of a page of results. */
final class VhlBinder implements EntryBinder {
  private static final Pattern TOTAL = Pattern.compile("\\bnumFound=[\"'](\\d{1,12})[\"']");

  private final XmlCutter around;

  VhlBinder(XmlCutter around) {
    this.around = around;
  }

  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode doc = XmlNode.read(entry);
    if (doc == null) {
      return null;
    }
    VhlFields fields = new VhlFields(doc);
    if (!fields.has("id") && !fields.has("ti") && !fields.hasTitle()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no item of the portal: it has neither an id nor a title",
          entry.firstLine(),
          "look at the element; if the file is of another kind, name its format");
      return null;
    }
    Matcher total = TOTAL.matcher(around.outside());
    return new VhlRecord(entry, fields)
        .publication(total.find() ? Long.parseLong(total.group(1)) : null);
  }
}
