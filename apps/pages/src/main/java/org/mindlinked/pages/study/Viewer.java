package org.mindlinked.pages.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.References;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.pages.site.Links;

/**
 * Makes views of nodes by the table of the model, so that no value of a record is left out. One for
 * each owner of references: a study, a publication.
 */
final class Viewer {
  /** Lists that are read only by those who look for them. */
  private static final Set<String> FOLDED = Set.of("references", "unmapped", "subjects");

  /** Lists within a node that are folded away unless they are short. */
  private static final Set<String> LONG = Set.of("contributors", "organisations");

  private static final int FEW = 3;

  /** Other records, which this server may have. */
  private static final Set<String> RECORDS = Set.of("includes", "followsStudy");

  /** So many nodes of a list are shown at once; more are folded away. */
  private static final int SHOWN = 40;

  private final Links links;
  private final Pieces pieces;
  private final Leads leads;
  private final NodeType<?> ownerType;
  private final Object owner;
  private final String prefix;

  private Viewer(Links links, NodeType<?> ownerType, Object owner, String prefix) {
    this.links = links;
    this.pieces = new Pieces(links);
    this.leads = new Leads(pieces);
    this.ownerType = ownerType;
    this.owner = owner;
    this.prefix = prefix;
  }

  static Viewer of(Links links, NodeType<?> ownerType, Object owner) {
    return new Viewer(links, ownerType, owner, "");
  }

  Pieces pieces() {
    return pieces;
  }

  Leads leads() {
    return leads;
  }

  /** Fields of the record itself, in the order given. */
  List<Item> items(List<String> fields) {
    List<Item> items = new ArrayList<>();
    for (String name : fields) {
      add(ownerType, Values.field(ownerType, name), owner, "", items);
    }
    return items;
  }

  /** The nodes of a list of the record. */
  List<NodeView> nodes(String listName, Set<String> unsaid) {
    Field<?> field = Values.field(ownerType, listName);
    return nodes(field, Values.of(field, owner), "", unsaid);
  }

  /** Where the record as a whole stands. */
  List<PlaceView> places() {
    return places(ownerType, owner, "");
  }

  private List<NodeView> nodes(
      Field<?> field, Collection<?> values, String anchor, Set<String> unsaid) {
    NodeType<?> type = field.nodeType().orElseThrow();
    List<NodeView> views = new ArrayList<>(values.size());
    int position = 0;
    for (Object value : values) {
      position++;
      views.add(node(type, value, below(anchor, field.step(position)), unsaid));
    }
    return views;
  }

  private NodeView node(NodeType<?> type, Object node, String anchor, Set<String> unsaid) {
    if (type == ModelTypes.PUBLICATION && node != owner) {
      return new Viewer(links, type, node, anchor + ".").node(type, node, anchor, unsaid);
    }
    Lead lead = leads.of(type, node);
    List<Piece> said = new ArrayList<>(lead.pieces());
    for (String name : unsaid) {
      said.removeAll(pieces(Values.field(type, name), node));
    }
    List<Item> items = new ArrayList<>();
    List<Piece> basis = List.of();
    if (node instanceof Publication publication) {
      authors(publication, items);
    }
    for (Field<?> field : type.fields()) {
      if (field.name().equals("basis")) {
        basis = pieces(field, node);
      } else if (!field.name().equals("evidence") && !lead.said().contains(field.name())) {
        add(type, field, node, anchor, items);
      }
    }
    if (said.isEmpty() && type != ModelTypes.PERSON) {
      Pieces.quiet(Wording.capital(Wording.fragment(last(anchor))), said::add);
    }
    return new NodeView(
        type.embedded() ? "" : anchor,
        type.name().toLowerCase(Locale.ROOT) + (basis.isEmpty() ? "" : " unstated"),
        basis,
        said,
        items,
        places(type, node, anchor));
  }

  /** The authors in one line; the list of contributors says more of them. */
  private static void authors(Publication publication, List<Item> items) {
    String names = Citation.authors(publication);
    if (!names.isEmpty()) {
      items.add(new Item.Fact("Authors", List.of(new Piece.Words(names, null, ""))));
    }
  }

  private void add(NodeType<?> type, Field<?> field, Object node, String anchor, List<Item> items) {
    Collection<?> values = Values.of(field, node);
    if (values.isEmpty()) {
      return;
    }
    String name = Wording.name(type, field);
    if (field.kind() == ValueKind.NODE) {
      boolean folded = folded(field, values.size(), anchor);
      boolean numbered = field.name().equals("contributors") || field.name().equals("references");
      items.add(new Item.Nodes(name, nodes(field, values, anchor, Set.of()), folded, numbered));
    } else {
      items.add(new Item.Fact(name, pieces(field, node)));
    }
  }

  private static boolean folded(Field<?> field, int nodes, String anchor) {
    return FOLDED.contains(field.name())
        || nodes > SHOWN
        || (!anchor.isEmpty() && nodes > FEW && LONG.contains(field.name()));
  }

  private List<Piece> pieces(Field<?> field, Object node) {
    List<Piece> all = new ArrayList<>();
    for (Object value : Values.of(field, node)) {
      if (value instanceof Reference reference) {
        all.add(reference(reference));
      } else if (RECORDS.contains(field.name())) {
        all.add(pieces.record(value.toString()));
      } else {
        all.addAll(pieces.of(field.kind(), value));
      }
    }
    return all;
  }

  private Piece.Link reference(Reference reference) {
    if (!reference.isLocal()) {
      return (Piece.Link) pieces.iri(reference.toString());
    }
    String fragment = reference.fragment().orElseThrow();
    References.Target target = References.resolve(ownerType, owner, fragment);
    String label = target == null ? "" : leads.brief(target.type(), target.node());
    return new Piece.Link(
        label.isEmpty() ? Wording.fragment(fragment) : label, "#" + prefix + fragment, false);
  }

  private List<PlaceView> places(NodeType<?> type, Object node, String anchor) {
    Field<?> evidence = type.field("evidence");
    if (evidence == null) {
      return List.of();
    }
    List<PlaceView> places = new ArrayList<>();
    int position = 0;
    for (Object quote : Values.of(evidence, node)) {
      position++;
      places.add(place((Quote) quote, below(anchor, evidence.step(position))));
    }
    return places;
  }

  private PlaceView place(Quote quote, String anchor) {
    Piece.Link source = reference(quote.source());
    String fragment = quote.source().fragment().orElse("");
    List<Item.Fact> facts = new ArrayList<>();
    for (String name : List.of("attributedTo", "field", "sha256")) {
      Field<?> field = Values.field(ModelTypes.QUOTE, name);
      List<Piece> said = pieces(field, quote);
      if (!said.isEmpty()) {
        facts.add(new Item.Fact(Wording.name(ModelTypes.QUOTE, field), said));
      }
    }
    return new PlaceView(
        anchor,
        brief(fragment),
        source.label(),
        source.href(),
        stretch(quote),
        quote.exact().orElse(""),
        facts);
  }

  /** What kind of source it is, and its number if there are several. */
  private String brief(String source) {
    References.Target target = References.resolve(ownerType, owner, source);
    String kind =
        target != null && target.node() instanceof SourceRecord of
            ? of.kind().flatMap(SourceKind::label).map(Text::any).orElse("")
            : "";
    boolean only = target != null && owner instanceof EvidenceRecord of && of.sources().size() == 1;
    String number = Wording.fragment(source);
    if (kind.isEmpty()) {
      return only ? "the source" : number;
    }
    return only ? kind : number + " (" + kind + ")";
  }

  private static String stretch(Quote quote) {
    Set<String> parts = new LinkedHashSet<>();
    quote.start().ifPresent(start -> parts.add("characters " + Wording.number(start)));
    quote
        .end()
        .ifPresent(
            end -> parts.add((parts.isEmpty() ? "up to character " : "to ") + Wording.number(end)));
    return String.join(" ", parts);
  }

  private static String below(String anchor, String step) {
    return anchor.isEmpty() ? step : anchor + "." + step;
  }

  private static String last(String anchor) {
    return anchor.substring(anchor.lastIndexOf('.') + 1);
  }
}
