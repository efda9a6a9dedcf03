/**
 * Reads with several threads what one could read: entries are cut out one after the other, bound
 * and encoded in batches side by side, and given in the order of the source.
 */
@NullMarked
package org.mindlinked.io.internal.parallel;

import org.jspecify.annotations.NullMarked;
