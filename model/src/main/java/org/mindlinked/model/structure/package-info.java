/**
 * The shape of the model as data: each type's fields in order, with what they hold. Everything that
 * must know all fields (JSON, RDF, the schema, the checks of references) goes through it.
 */
@NullMarked
package org.mindlinked.model.structure;

import org.jspecify.annotations.NullMarked;
