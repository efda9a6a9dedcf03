package org.mindlinked.server.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * The text index of a store as it was when this was opened, with the study that each of its entries
 * belongs to. No text of a client is ever parsed as a query: its words become terms. Safe for all
 * threads.
 */
final class StudyTexts implements AutoCloseable {
  static final String TITLE = "title";
  private static final String RECORD = "record";
  private static final String SUBJECT = "uri";
  private static final String LANGUAGE = "lang";
  private static final int MOST_WORDS = 16;
  static final int NONE = -1;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final List<String> fields;
  private final int[] studyOf;

  /** An entry: what holds the text, by which property's field, and the text. */
  record Entry(String subject, String field, String text) {}

  private StudyTexts(TextIndexLucene index, ToIntFunction<String> numberOf) throws IOException {
    this.reader = DirectoryReader.open(index.getDirectory());
    this.searcher = new IndexSearcher(reader);
    this.analyzer = index.getQueryAnalyzer();
    this.fields = List.copyOf(new LinkedHashSet<>(index.getDocDef().fields()));
    this.studyOf = new int[reader.maxDoc()];
    Arrays.fill(studyOf, NONE);
    for (LeafReaderContext leaf : reader.leaves()) {
      note(leaf, numberOf);
    }
  }

  private void note(LeafReaderContext leaf, ToIntFunction<String> numberOf) throws IOException {
    Terms records = leaf.reader().terms(RECORD);
    if (records == null) {
      return;
    }
    TermsEnum each = records.iterator();
    PostingsEnum entries = null;
    while (each.next() != null) {
      int study = numberOf.applyAsInt(each.term().utf8ToString());
      entries = each.postings(entries, PostingsEnum.NONE);
      while (study != NONE && entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        studyOf[leaf.docBase + entries.docID()] = study;
      }
    }
  }

  /**
   * The index of a data set, if it has one.
   *
   * @param numberOf the number of the study of an IRI, or -1
   */
  static Optional<StudyTexts> open(DatasetGraph data, ToIntFunction<String> numberOf) {
    Object index = data.getContext().get(TextQuery.textIndex);
    if (!(index instanceof TextIndexLucene lucene)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new StudyTexts(lucene, numberOf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of what a person typed, as the index writes words; the first sixteen. */
  List<Word> words(String typed) {
    Set<Word> words = new LinkedHashSet<>();
    tokens(typed, (token, start, end) -> words.add(Word.of(token)));
    return words.stream().limit(MOST_WORDS).toList();
  }

  /** The entries that hold a word in any field. */
  BitSet entries(Word word) {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    fields.stream()
        .filter(field -> !field.equals(SUBJECT) && !field.equals(LANGUAGE))
        .forEach(field -> anywhere.add(query(field, word), BooleanClause.Occur.SHOULD));
    return found(anywhere.build());
  }

  /** The entries that hold a word in one field. */
  BitSet entries(Word word, String field) {
    return found(query(field, word));
  }

  private static Query query(String field, Word word) {
    Term term = new Term(field, word.letters());
    return word.whole() ? new TermQuery(term) : new PrefixQuery(term);
  }

  private BitSet found(Query query) {
    BitSet entries = new BitSet(studyOf.length);
    try {
      Weight weight =
          searcher.createWeight(
              searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : reader.leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          note(scorer.iterator(), leaf, entries);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static void note(DocIdSetIterator found, LeafReaderContext leaf, BitSet entries)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int entry = found.nextDoc();
        entry != DocIdSetIterator.NO_MORE_DOCS;
        entry = found.nextDoc()) {
      if (live == null || live.get(entry)) {
        entries.set(leaf.docBase + entry);
      }
    }
  }

  /** The studies that entries belong to. */
  BitSet studies(BitSet entries) {
    BitSet studies = new BitSet();
    for (int entry = entries.nextSetBit(0); entry >= 0; entry = entries.nextSetBit(entry + 1)) {
      if (studyOf[entry] != NONE) {
        studies.set(studyOf[entry]);
      }
    }
    return studies;
  }

  /** The entries of a study, by the IRI of its record. */
  int[] entriesOf(String record) {
    BitSet entries = found(new TermQuery(new Term(RECORD, record)));
    return entries.stream().toArray();
  }

  /** What an entry holds. */
  Entry entry(int number) {
    try {
      Document stored = searcher.storedFields().document(number);
      for (IndexableField field : stored.getFields()) {
        if (!field.name().equals(SUBJECT)
            && !field.name().equals(LANGUAGE)
            && fields.contains(field.name())) {
          return new Entry(stored.get(SUBJECT), field.name(), field.stringValue());
        }
      }
      return new Entry(stored.get(SUBJECT), "", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where words of a text stand in it, from and to, one after the other. */
  List<int[]> places(String text, List<Word> words) {
    List<int[]> places = new ArrayList<>();
    tokens(
        text,
        (token, start, end) -> {
          if (words.stream().anyMatch(word -> word.isIn(token))) {
            places.add(new int[] {start, end});
          }
        });
    return places;
  }

  @FunctionalInterface
  private interface Token {
    void of(String letters, int start, int end);
  }

  private void tokens(String text, Token take) {
    try (TokenStream tokens = analyzer.tokenStream(TITLE, text)) {
      CharTermAttribute letters = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        take.of(letters.toString(), place.startOffset(), place.endOffset());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it takes in memory beside the index itself. */
  long bytes() {
    return 4L * studyOf.length;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
