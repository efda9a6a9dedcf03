package org.mindlinked.pages.query;

/**
 * A ready question in the list of all.
 *
 * @param name its name in addresses
 * @param title what it asks, as a heading
 * @param description what it asks, in a sentence
 */
public record ReadyQuestion(String name, String title, String description) {}
