/**
 * JSON, NDJSON and linked JSON: cuts records out of the bytes first and binds them second, driven
 * by the model's own description of its types.
 */
@NullMarked
package org.mindlinked.io.internal.json;

import org.jspecify.annotations.NullMarked;
