package org.mindlinked.io.internal.pubmedxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlDeclaration;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** PubMed's XML: sets of articles and books, a single one of either, and files of updates. */
public final class PubmedXmlFormat extends ForeignFormat {
  static final String NAME = "pubmed-xml";

  private static final List<String> RECORDS =
      List.of(
          "PubmedArticle",
          "PubmedBookArticle",
          "BookDocument",
          "MedlineCitation",
          "DeleteCitation",
          "DeleteDocument");

  /** The first element, behind what declares the document. */
  private static final Pattern ROOT =
      Pattern.compile(
          "^(?:<\\?[^>]*>|<!--.*?-->|<![A-Z][^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>|\\s+)*+"
              + "<(?:[\\w.-]+:)?([A-Za-z]+)[\\s/>]",
          Pattern.DOTALL);

  private static final List<String> ROOTS =
      List.of(
          "PubmedArticleSet",
          "PubmedBookArticleSet",
          "BookDocumentSet",
          "MedlineCitationSet",
          "PubmedArticle",
          "PubmedBookArticle",
          "BookDocument",
          "MedlineCitation",
          "DeleteCitation",
          "DeleteDocument");

  /** For the service loader. */
  public PubmedXmlFormat() {
    super(
        NAME,
        "PubMed XML: publications with their references; dates of processing, chemicals and the"
            + " like are kept aside",
        "application/xml",
        "xml");
  }

  @Override
  public Recognition recognise(byte[] head) {
    Matcher root = ROOT.matcher(FileHead.text(head));
    return root.find() && ROOTS.contains(root.group(1)) ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, XmlDeclaration::encoding);
    XmlCutter cutter =
        new XmlCutter(text.window(), RECORDS, options.limits().recordBytes(), options.sourceName())
            .flat();
    return new ForeignSource(text, options, cutter, new PubmedXmlBinder());
  }
}
