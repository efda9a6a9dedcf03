package org.mindlinked.rdf.store;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.rdf.RdfCodes;

/**
 * The index of the texts: an entry for each literal of a searched property. Each commit carries the
 * number of the batch whose triples it belongs to. Writing is for one thread at a time.
 */
final class Texts implements AutoCloseable {
  private static final String BATCH = "batch";
  private static final double BUFFER_MEGABYTES = 64;

  private final TextIndexLucene index;

  private Texts(TextIndexLucene index) {
    this.index = index;
  }

  static Texts open(Directory directory) {
    TextIndexConfig config = new TextIndexConfig(TextFields.definition());
    config.setValueStored(true);
    TextIndexLucene index = new TextIndexLucene(directory, config);
    index.getIndexWriter().getConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES);
    return new Texts(index);
  }

  /** The index as Jena's property functions use it. */
  TextIndexLucene index() {
    return index;
  }

  /** The number of the batch that was last committed, or -1. */
  long batch() {
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      String batch = reader.getIndexCommit().getUserData().get(BATCH);
      return batch == null ? -1 : Long.parseLong(batch);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** How many entries were committed. */
  long size() {
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      return reader.numDocs();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Adds an entry if the quad is one of text. */
  void add(Quad quad) {
    Node object = quad.getObject();
    String field = object.isLiteral() ? TextFields.of(quad.getPredicate()) : null;
    if (field == null) {
      return;
    }
    Document entry = new Document();
    entry.add(new Field(TextFields.SUBJECT, quad.getSubject().getURI(), TextIndexLucene.ftIRI));
    entry.add(new TextField(field, object.getLiteralLexicalForm(), Field.Store.YES));
    if (!object.getLiteralLanguage().isEmpty()) {
      entry.add(new StringField(TextFields.LANGUAGE, object.getLiteralLanguage(), Field.Store.YES));
    }
    entry.add(
        new StringField(TextFields.RECORD, Names.root(quad.getGraph().getURI()), Field.Store.NO));
    try {
      index.getIndexWriter().addDocument(entry);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Removes the entries of a record. */
  void remove(Node record) {
    try {
      index.getIndexWriter().deleteDocuments(new Term(TextFields.RECORD, record.getURI()));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Makes the index anew from the texts of a data set, in the reader's transaction. */
  void rebuild(DatasetGraph from) {
    try {
      index.getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw failed(e);
    }
    for (Node property : TextFields.properties()) {
      Iterator<Quad> quads = from.findNG(Node.ANY, Node.ANY, property, Node.ANY);
      while (quads.hasNext()) {
        add(quads.next());
      }
    }
  }

  /** Writes what was added; {@link #commit} then needs next to nothing. */
  void prepare(long batch) {
    index.getIndexWriter().setLiveCommitData(Map.of(BATCH, Long.toString(batch)).entrySet());
    index.prepareCommit();
  }

  void commit() {
    index.commit();
  }

  void rollback() {
    index.rollback();
    index.getIndexWriter().getConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  @Override
  public void close() {
    index.close();
  }

  private static StoreException failed(IOException e) {
    return new StoreException(
        Diagnostic.error(RdfCodes.STORE_FAILED, "the text index cannot be used: " + e.getMessage())
            .hint("look whether the disk is full"),
        e);
  }
}
