/**
 * Writes the Java classes of concept schemes and closed choices from their tables, so that a term
 * is told once: label, definition and place in the hierarchy stand in the table alone.
 */
@NullMarked
package org.mindlinked.houserules.concepts;

import org.jspecify.annotations.NullMarked;
