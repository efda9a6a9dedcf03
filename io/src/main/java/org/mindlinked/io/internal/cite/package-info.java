/** What a citation of a publication says, whichever bibliographic format then writes it. */
@NullMarked
package org.mindlinked.io.internal.cite;

import org.jspecify.annotations.NullMarked;
