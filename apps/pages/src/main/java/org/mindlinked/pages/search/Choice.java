package org.mindlinked.pages.search;

/**
 * A link that changes the list, with the number of studies that it leads to.
 *
 * @param label its words
 * @param href where it leads
 * @param count how many studies are there
 */
public record Choice(String label, String href, int count) {}
