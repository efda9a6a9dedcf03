package org.mindlinked.pages.search;

import java.util.List;
import java.util.Locale;

/**
 * The list of studies and all around it.
 *
 * @param words what was typed
 * @param since the first year; empty for none
 * @param until the last year; empty for none
 * @param kept the chosen values that the form sends on
 * @param found how many studies there are in the list
 * @param studies how many there are at all
 * @param publications how many publications without a study there are, which no list has
 * @param first the number of the first study on this page
 * @param problems what was not understood
 * @param chosen all filters that are chosen; each leads to the list without it
 * @param everything where there is no filter
 * @param facets the filters
 * @param lines the studies of this page
 * @param page its number
 * @param pages how many there are
 * @param previous the page before; empty if there is none
 * @param next the page after; empty if there is none
 * @param strange words that no study holds
 * @param looser lists with one filter less that are not empty
 * @param topics filters that are called like the words
 * @param csv the list as a file
 */
public record SearchView(
    String words,
    String since,
    String until,
    List<Kept> kept,
    int found,
    int studies,
    long publications,
    int first,
    List<String> problems,
    List<Choice> chosen,
    String everything,
    List<FacetView> facets,
    List<StudyLine> lines,
    int page,
    int pages,
    String previous,
    String next,
    List<String> strange,
    List<Choice> looser,
    List<Choice> topics,
    String csv) {
  /** A parameter of the address. */
  public record Kept(String name, String value) {}

  /** Whether the list has all studies. */
  public boolean isWhole() {
    return chosen.isEmpty();
  }

  /** A number with its separators. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number of studies in words. */
  public static String studies(long number) {
    return number == 1 ? "1 study" : number(number) + " studies";
  }

  /** A number of publications in words. */
  public static String publications(long number) {
    return number == 1 ? "1 publication" : number(number) + " publications";
  }
}
