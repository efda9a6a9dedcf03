/** One idea per class, numbered by reading order; each is run by a test. */
@NullMarked
package org.mindlinked.examples;

import org.jspecify.annotations.NullMarked;
