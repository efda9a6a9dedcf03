package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The studies that hold all words, each anywhere in their texts, and where they hold them. For one
 * thread.
 */
final class Matches {
  private static final double OF_TITLE = 3;

  private final StudyTexts texts;
  private final List<Word> words;
  private final List<BitSet> entries = new ArrayList<>();
  private final List<BitSet> titles = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final List<String> nowhere = new ArrayList<>();
  private final BitSet studies;

  private Matches(StudyTexts texts, List<Word> words, int size) {
    this.texts = texts;
    this.words = words;
    BitSet all = new BitSet();
    for (Word word : words) {
      BitSet holding = texts.entries(word);
      BitSet of = texts.studies(holding);
      if (entries.isEmpty()) {
        all.or(of);
      } else {
        all.and(of);
      }
      if (of.isEmpty()) {
        nowhere.add(word.letters());
      }
      entries.add(holding);
      titles.add(texts.studies(texts.entries(word, StudyTexts.TITLE)));
      weights.add(Math.log(1 + (double) size / Math.max(1, of.cardinality())));
    }
    this.studies = all;
  }

  static Matches of(StudyTexts texts, List<Word> words, int size) {
    return new Matches(texts, words, size);
  }

  /** The words that no study holds. */
  List<String> nowhere() {
    return nowhere;
  }

  /** The studies; not to be changed. */
  BitSet studies() {
    return studies;
  }

  /**
   * Those of the studies that are wanted, the best first: a word that few studies hold weighs more,
   * and one in a title three times. Studies of the same weight stay in their order.
   */
  List<Integer> ranked(BitSet wanted) {
    Map<Integer, Double> scores = new HashMap<>();
    List<Integer> ranked = new ArrayList<>();
    wanted.stream()
        .forEach(
            study -> {
              double score = 0;
              for (int i = 0; i < words.size(); i++) {
                score += weights.get(i) * (titles.get(i).get(study) ? OF_TITLE : 1);
              }
              scores.put(study, score);
              ranked.add(study);
            });
    ranked.sort(Comparator.comparing(scores::get, Comparator.reverseOrder()));
    return ranked;
  }

  /** An entry of a study that holds words, and how many of them. */
  record Hit(StudyTexts.Entry entry, int words) {}

  /** The entries of a study that hold any of the words, in the order of the index. */
  List<Hit> in(String study) {
    List<Hit> hits = new ArrayList<>();
    for (int entry : texts.entriesOf(study)) {
      int held = 0;
      for (BitSet holding : entries) {
        held += holding.get(entry) ? 1 : 0;
      }
      if (held > 0) {
        hits.add(new Hit(texts.entry(entry), held));
      }
    }
    return hits;
  }

  /** Where the words stand in a text. */
  List<int[]> places(String text) {
    return texts.places(text, words);
  }
}
