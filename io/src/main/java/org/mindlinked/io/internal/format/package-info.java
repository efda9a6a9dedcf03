/** What formats have in common whatever they write: their names, and sinks that begin and end. */
@NullMarked
package org.mindlinked.io.internal.format;

import org.jspecify.annotations.NullMarked;
