/** Reads the tagged text that the Web of Science exports. */
@NullMarked
package org.mindlinked.io.internal.wos;

import org.jspecify.annotations.NullMarked;
