/** Records in motion: pulled from sources, pushed into sinks, one at a time. */
@NullMarked
package org.mindlinked.model.stream;

import org.jspecify.annotations.NullMarked;
