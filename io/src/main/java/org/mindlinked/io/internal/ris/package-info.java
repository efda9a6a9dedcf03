/** RIS, the tagged format that every reference manager and screening tool reads. */
@NullMarked
package org.mindlinked.io.internal.ris;

import org.jspecify.annotations.NullMarked;
