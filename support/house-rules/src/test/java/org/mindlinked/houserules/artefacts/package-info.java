/**
 * The one comparison of what the Java types, the JSON Schema, the JSON-LD context, the ontology,
 * the concept schemes and the shapes say, each read from its file and put into the same sentences.
 */
@NullMarked
package org.mindlinked.houserules.artefacts;

import org.jspecify.annotations.NullMarked;
