/** The JSON-LD context of linked JSON, written from the shape of the model and the vocabulary. */
@NullMarked
package org.mindlinked.houserules.context;

import org.jspecify.annotations.NullMarked;
