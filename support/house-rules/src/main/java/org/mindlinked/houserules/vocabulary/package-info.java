/**
 * The published vocabulary, written from the hand-kept tables of terms, the shape of the model and
 * the concept schemes: an ontology for programs and a page for people.
 */
@NullMarked
package org.mindlinked.houserules.vocabulary;

import org.jspecify.annotations.NullMarked;
