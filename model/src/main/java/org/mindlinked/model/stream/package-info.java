/**
 * Records on their way: sources give them one at a time, sinks take them, formats open both. Every
 * file format, store and filter meets here, so that none has to know another.
 */
@NullMarked
package org.mindlinked.model.stream;

import org.jspecify.annotations.NullMarked;
