package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The studies of a selection, and how many there were with one filter less. For one thread. */
public final class Search {
  /** So many studies stand on a page. */
  public static final int PAGE = 20;

  private final StudyIndex index;
  private final Selection selection;
  private final Map<Facet, BitSet> ofFacet = new EnumMap<>(Facet.class);
  private final BitSet ofYears;
  private final BitSet ofWords;
  private final List<String> strange = new ArrayList<>();
  private final BitSet found;
  private Optional<Matches> matches = Optional.empty();

  private Search(StudyIndex index, Selection selection) {
    this.index = index;
    this.selection = selection;
    this.ofYears = index.between(selection.since(), selection.until());
    this.ofWords = selection.words().isEmpty() ? index.all() : holding(selection.words());
    selection
        .values()
        .forEach(
            (facet, values) -> {
              BitSet either = new BitSet(index.size());
              values.forEach(value -> value.studies().addTo(either));
              ofFacet.put(facet, either);
            });
    this.found = all(null, ofYears, ofWords);
  }

  /** Finds the studies of a selection. */
  public static Search of(StudyIndex index, Selection selection) {
    return new Search(index, selection);
  }

  private BitSet holding(String typed) {
    Optional<StudyTexts> texts = index.texts();
    if (texts.isEmpty()) {
      return titled(typed);
    }
    List<Word> words = texts.get().words(typed);
    if (words.isEmpty()) {
      return new BitSet();
    }
    Matches found = Matches.of(texts.get(), words, index.size());
    matches = Optional.of(found);
    strange.addAll(found.nowhere());
    return found.studies();
  }

  /** Without an index of texts only titles are looked into. */
  private BitSet titled(String typed) {
    String[] words = typed.toLowerCase(Locale.ROOT).split(" ", -1);
    BitSet titled = new BitSet();
    for (int study = 0; study < index.size(); study++) {
      String title = index.title(study).toLowerCase(Locale.ROOT);
      boolean all = true;
      for (String word : words) {
        all &= title.contains(word);
      }
      titled.set(study, all);
    }
    return titled;
  }

  private BitSet all(@org.jspecify.annotations.Nullable Facet but, BitSet years, BitSet words) {
    BitSet all = (BitSet) years.clone();
    all.and(words);
    ofFacet.forEach(
        (facet, studies) -> {
          if (facet != but) {
            all.and(studies);
          }
        });
    return all;
  }

  /** How many studies there are. */
  public int size() {
    return found.cardinality();
  }

  /** The studies. */
  public BitSet studies() {
    return (BitSet) found.clone();
  }

  /** How many there would be without what is chosen of a facet. */
  public int withoutFacet(Facet facet) {
    return all(facet, ofYears, ofWords).cardinality();
  }

  /** How many there would be of any year. */
  public int withoutYears() {
    return all(null, index.all(), ofWords).cardinality();
  }

  /** How many there would be without the words. */
  public int withoutWords() {
    return all(null, ofYears, index.all()).cardinality();
  }

  /** The studies that a value of a facet can be chosen from: those of the other filters. */
  public BitSet before(Facet facet) {
    return ofFacet.containsKey(facet) ? all(facet, ofYears, ofWords) : studies();
  }

  /** The words that no study holds. */
  public List<String> strange() {
    return List.copyOf(strange);
  }

  /** Whether there was something to look for in the words. */
  public boolean hasWords() {
    return selection.words().isEmpty() || index.texts().isEmpty() || matches.isPresent();
  }

  /** How many pages there are; one at least. */
  public int pages() {
    return Math.max(1, (size() + PAGE - 1) / PAGE);
  }

  /** The studies of the page, the best first if words are wanted, else in their order. */
  public List<Integer> page() {
    return ordered().skip((long) (selection.page() - 1) * PAGE).limit(PAGE).boxed().toList();
  }

  /** All studies in the same order. */
  public java.util.stream.IntStream ordered() {
    return matches.isPresent()
        ? matches.get().ranked(found).stream().mapToInt(Integer::intValue)
        : found.stream();
  }

  /** Where the words stand; nothing if none are wanted. */
  Optional<Matches> matches() {
    return matches;
  }
}
