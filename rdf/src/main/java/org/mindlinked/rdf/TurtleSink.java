package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turtle, or with graphs TriG: a fixed {@linkplain #head head} of prefixes, then for each record
 * the empty prefix, which is the record's IRI and {@code #}, and a block a node. Inner nodes are
 * written under that prefix: a fragment is a local name, and every parser makes the same IRI of it.
 * (A base for each record would be as short, but a parser that is much used keeps every base and
 * looks through them all.)
 */
final class TurtleSink implements WritingSink {
  private static final byte[] HEAD = head();
  private static final byte[] NEXT_PROPERTY = " ;\n  ".getBytes(UTF_8);
  private static final byte[] NEXT_OBJECT = " , ".getBytes(UTF_8);
  private static final byte[] END = " .\n".getBytes(UTF_8);
  private static final byte[] PREFIX = "\n@prefix : <".getBytes(UTF_8);
  private static final byte[] PREFIX_END = "#> .\n".getBytes(UTF_8);
  private static final byte[] OPEN = " {\n".getBytes(UTF_8);
  private static final byte[] CLOSE = "}\n".getBytes(UTF_8);

  /** One graph's triples: which subject and property they have come to. */
  private static final class Block {
    final Output out;
    @Nullable Subject subject;
    @Nullable Term property;

    Block(Output out) {
      this.out = out;
    }

    void close() {
      if (subject != null) {
        out.put(END);
        subject = null;
        property = null;
      }
    }
  }

  private final Output out;
  private final Block[] blocks;
  private final boolean graphs;
  private Block block;
  private Subject subject = Subject.root("");

  TurtleSink(Output out, boolean graphs) {
    this.out = out;
    this.graphs = graphs;
    this.blocks = new Block[Part.values().length];
    Block only = new Block(out);
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = graphs ? new Block(Output.buffer()) : only;
    }
    this.block = blocks[0];
  }

  /** What stands before the first block, once in a file. */
  static void head(Output out) {
    out.put(HEAD);
  }

  private static byte[] head() {
    StringBuilder head = new StringBuilder();
    for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
      head.append("@prefix ").append(prefix.getKey()).append(": <");
      head.append(prefix.getValue()).append("> .\n");
    }
    return head.toString().getBytes(UTF_8);
  }

  @Override
  public void begin(Subject record) {
    out.put(PREFIX);
    out.put(record.bytes());
    out.put(PREFIX_END);
    block = blocks[0];
  }

  @Override
  public void subject(Subject next) {
    this.subject = next;
  }

  @Override
  public void part(Part part) {
    block = blocks[part.index()];
  }

  private Output start(Term property) {
    Block to = block;
    Output o = to.out;
    if (to.subject == subject && to.property == property) {
      o.put(NEXT_OBJECT);
      return o;
    }
    if (to.subject == subject) {
      o.put(NEXT_PROPERTY);
    } else {
      to.close();
      if (!graphs) {
        o.put('\n');
      }
      node(o, subject);
      o.put(' ');
      to.subject = subject;
    }
    to.property = property;
    if (property == Plans.TYPE) {
      o.put('a');
    } else {
      o.put(property.shortest());
    }
    o.put(' ');
    return o;
  }

  private void node(Output o, Subject node) {
    if (node.isRoot()) {
      o.bracketed(node.bytes());
    } else {
      byte[] bytes = node.bytes();
      o.put(':');
      o.put(bytes, node.root().bytes().length + 1, bytes.length);
    }
  }

  @Override
  public void link(Term property, Subject object) {
    node(start(property), object);
  }

  @Override
  public void term(Term property, Term object) {
    start(property).put(object.shortest());
  }

  @Override
  public void iri(Term property, String object) {
    Output o = start(property);
    o.put('<');
    o.put(object);
    o.put('>');
  }

  @Override
  public void string(Term property, String text) {
    start(property).quoted(text);
  }

  @Override
  public void string(Term property, String text, String languageTag) {
    string(property, text);
    block.out.put('@');
    block.out.put(languageTag);
  }

  @Override
  public void typed(Term property, String lexical, Datatype datatype) {
    Output o = start(property);
    if (datatype.isBareInTurtle(lexical)) {
      o.put(lexical);
    } else {
      o.put('"');
      o.put(lexical);
      o.put(datatype.turtle());
    }
  }

  @Override
  public void end() {
    if (!graphs) {
      block.close();
      return;
    }
    for (Part part : Part.values()) {
      Block each = blocks[part.index()];
      each.close();
      if (each.out.size() > 0) {
        out.put('\n');
        out.put(':');
        out.put(part.fragment());
        out.put(OPEN);
        out.put(each.out);
        out.put(CLOSE);
        each.out.clear();
      }
    }
  }

  @Override
  public void finish() {
    out.flush();
  }
}
