package org.mindlinked.pages.search;

import java.util.List;

/**
 * What is here.
 *
 * @param title of the catalogue; empty if it has no header
 * @param description of the catalogue; empty if it says nothing of itself
 * @param studies how many there are
 * @param publications how many there are without a study
 * @param years such as {@code 2015 to 2024}; empty if no study is dated
 * @param facets the filters with their fullest values
 * @param citation how the catalogue can be cited; empty if it has no header
 * @param licence the address of its licence; empty if it names none
 */
public record FrontView(
    String title,
    String description,
    int studies,
    long publications,
    String years,
    List<FacetView> facets,
    String citation,
    String licence) {}
