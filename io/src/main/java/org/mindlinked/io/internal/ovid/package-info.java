/** Ovid's plain text: numbered records, the names of fields on lines of their own. */
@NullMarked
package org.mindlinked.io.internal.ovid;

import org.jspecify.annotations.NullMarked;
